using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RelationBot.Relationship.Storage.Migrations
{
    /// <summary>An advisor's note stood as a whole among the facts, and was told to the customer word for word; it stands among the notes.</summary>
    [DbContext(typeof(RelationContext))]
    [Migration("20261123030000_NotesAreNoFacts")]
    public partial class NotesAreNoFacts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("DELETE FROM Facts WHERE Key = 'advisor_note'");

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
        }
    }
}
