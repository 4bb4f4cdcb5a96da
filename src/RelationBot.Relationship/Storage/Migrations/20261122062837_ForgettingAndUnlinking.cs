using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RelationBot.Relationship.Storage.Migrations
{
    /// <inheritdoc />
    public partial class ForgettingAndUnlinking : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "SourceWords",
                table: "Facts",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ForgetRequests",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CustomerId = table.Column<long>(type: "INTEGER", nullable: false),
                    FactsJson = table.Column<string>(type: "TEXT", nullable: false),
                    DueAt = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ForgetRequests", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "UnlinkedHandles",
                columns: table => new
                {
                    Id = table.Column<long>(type: "INTEGER", nullable: false)
                        .Annotation("Sqlite:Autoincrement", true),
                    CustomerId = table.Column<long>(type: "INTEGER", nullable: false),
                    Channel = table.Column<string>(type: "TEXT", nullable: false),
                    Value = table.Column<string>(type: "TEXT", nullable: true),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    Conversations = table.Column<long>(type: "INTEGER", nullable: false),
                    Facts = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_UnlinkedHandles", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ForgetRequests_CustomerId",
                table: "ForgetRequests",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_ForgetRequests_DueAt",
                table: "ForgetRequests",
                column: "DueAt");

            migrationBuilder.CreateIndex(
                name: "IX_UnlinkedHandles_CustomerId",
                table: "UnlinkedHandles",
                column: "CustomerId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ForgetRequests");

            migrationBuilder.DropTable(
                name: "UnlinkedHandles");

            migrationBuilder.DropColumn(
                name: "SourceWords",
                table: "Facts");
        }
    }
}
