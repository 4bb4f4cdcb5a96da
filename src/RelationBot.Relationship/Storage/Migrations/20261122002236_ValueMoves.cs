using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RelationBot.Relationship.Storage.Migrations
{
    /// <inheritdoc />
    public partial class ValueMoves : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "TierMoves",
                columns: table => new
                {
                    Day = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<string>(type: "TEXT", nullable: false),
                    To = table.Column<string>(type: "TEXT", nullable: false),
                    Customers = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_TierMoves", x => new { x.Day, x.From, x.To });
                });

            migrationBuilder.CreateIndex(
                name: "IX_Facts_Projects",
                table: "Facts",
                column: "CustomerId",
                filter: "Kind = 'project' AND ValidTo IS NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "TierMoves");

            migrationBuilder.DropIndex(
                name: "IX_Facts_Projects",
                table: "Facts");
        }
    }
}
