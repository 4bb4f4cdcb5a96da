using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace RelationBot.Relationship.Storage;

/// <summary>What <c>dotnet ef migrations add</c> builds the model with; no database is opened.</summary>
internal sealed class DesignTimeRelationContextFactory : IDesignTimeDbContextFactory<RelationContext>
{
    public RelationContext CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<RelationContext>().UseSqlite("Data Source=design-time.db").Options);
}
