using Microsoft.EntityFrameworkCore;
using RelationBot.Relationship.Customers;
using RelationBot.Relationship.Handoffs;
using RelationBot.Relationship.Imports;
using RelationBot.Relationship.Memory;

namespace RelationBot.Relationship.Tests;

public class NoteTests
{
    private const string File = "customer,date,author,text\n"
        + "C-1,2026-01-05,Karim,\"Habite au 3e sans ascenseur, a deux chiens. Préfère être livrée le matin.\"\n"
        + "C-2,2026-01-06,Lucie,Allergique au nickel\n";

    [Fact]
    public async Task ImportAsync_Notes_BecomeFactsOfWhoAgreed()
    {
        await using var relation = await TestRelation.StartAsync();
        var agreed = await relation.AddCustomerAsync("C-1");
        var silent = await relation.AddCustomerAsync("C-2", memory: Consent.NotAsked);

        var result = await relation.Get<NoteImport>().ImportAsync(CsvFiles.Write(relation, File), false, null, default);

        Assert.Equal((2, 2, 0), (result.Rows, result.Added, result.Refused));
        Assert.Equal(["facts found or confirmed in the notes: 3", "notes kept without facts, their customers have not agreed to be remembered: 1"], result.Notes);
        var facts = await relation.Get<CustomerMemory>().RecallAsync(agreed.Id, default);
        Assert.Equal(["floor_access", "pet", "delivery_slot"], facts.Select(f => f.Key));
        Assert.All(facts, f => Assert.Equal((FactOrigin.Note, "Karim", 2026), (f.Origin, f.SourceAuthor, f.StatedAt.Year)));
        Assert.All(facts, f => Assert.NotNull(f.SourceNoteId));
        Assert.Empty(await relation.Get<CustomerMemory>().HistoryAsync(silent.Id, default));
        await using var context = relation.Context();
        Assert.Equal(2, await context.Notes.CountAsync());
    }

    [Fact]
    public async Task ImportAsync_SameFileTwice_ChangesNothingAndBringsNothingForgottenBack()
    {
        await using var relation = await TestRelation.StartAsync();
        var customer = await relation.AddCustomerAsync("C-1");
        var memory = relation.Get<CustomerMemory>();
        var file = CsvFiles.Write(relation, File);
        await relation.Get<NoteImport>().ImportAsync(file, false, null, default);
        foreach (var fact in await memory.RecallAsync(customer.Id, default))
        {
            await memory.RetireAsync(new RetireFact(customer.Id, fact.Id, relation.Clock.GetUtcNow()), default);
        }

        var again = await relation.Get<NoteImport>().ImportAsync(file, false, null, default);

        Assert.Equal((0, 0, 2), (again.Added, again.Updated, again.Unchanged));
        Assert.Empty(await memory.RecallAsync(customer.Id, default));
    }

    [Theory]
    [InlineData("C-1,2026-02-31,Karim,note", "CSV102")]
    [InlineData("C-1,2026-01-05,Karim,", "CSV101")]
    [InlineData(",2026-01-05,Karim,note", "CSV101")]
    [InlineData("C-1,2036-01-05,Karim,note", "CSV109")]
    public async Task ImportAsync_BadRow_IsRefusedWithItsLine(string row, string code)
    {
        await using var relation = await TestRelation.StartAsync();

        var result = await relation.Get<NoteImport>().ImportAsync(CsvFiles.Write(relation, $"customer,date,author,text\n{row}\nC-2,2026-01-06,Lucie,ok\n"), false, null, default);

        Assert.Equal((1, 1, 2, code), (result.Added, result.Refused, result.Faults[0].Line, result.Faults[0].Code));
    }

    [Fact]
    public async Task ImportAsync_NoteOlderThanWhatHeSaid_IsHistory()
    {
        await using var relation = await TestRelation.StartAsync();
        var customer = await relation.AddCustomerAsync("C-1");
        var memory = relation.Get<CustomerMemory>();
        await memory.StateAsync([new Fact { CustomerId = customer.Id, Kind = "preference", Key = "delivery_slot", Value = "l'après-midi", StatedAt = new DateTimeOffset(2026, 2, 1, 0, 0, 0, TimeSpan.Zero) }], default);

        await relation.Get<NoteImport>().ImportAsync(CsvFiles.Write(relation, File), false, null, default);

        Assert.Equal("l'après-midi", (await memory.RecallAsync(customer.Id, default)).Single(f => f.Key == "delivery_slot").Value);
        Assert.Equal("le matin", (await memory.RecallAsync(customer.Id, default, new DateTimeOffset(2026, 1, 20, 0, 0, 0, TimeSpan.Zero))).Single(f => f.Key == "delivery_slot").Value);
    }

    [Fact]
    public async Task ResolveAsync_DoubtfulStatement_WaitsForTheAdvisor()
    {
        await using var relation = await TestRelation.StartAsync();
        var customer = await relation.AddCustomerAsync("C-1");
        var desk = relation.Get<HandoffDesk>();
        var memory = relation.Get<CustomerMemory>();
        var id = await HandoffTests.AskAsync(relation, "c1", customer);
        await desk.ResolveAsync(id, "claire", "Préfère être livré le matin. A une vieille imprimerie dans sa cave.", default);

        var noted = (await desk.FindAsync(id, default))!.Noted;
        Assert.Equal("le matin", Assert.Single(noted.Kept).Value);
        var waiting = Assert.Single(noted.Waiting);
        Assert.DoesNotContain(await memory.RecallAsync(customer.Id, default), f => f.Value == waiting.Value);

        Assert.True(await memory.DecideAsync(waiting.Id, true, "claire", relation.Clock.GetUtcNow(), default));
        Assert.False(await memory.DecideAsync(waiting.Id, false, "claire", relation.Clock.GetUtcNow(), default));
        var fact = (await memory.RecallAsync(customer.Id, default)).Single(f => f.Value == waiting.Value);
        Assert.Equal((FactOrigin.Note, "claire"), (fact.Origin, fact.SourceAuthor));
    }
}
