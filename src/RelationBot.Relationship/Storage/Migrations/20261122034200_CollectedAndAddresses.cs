using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace RelationBot.Relationship.Storage.Migrations
{
    /// <inheritdoc />
    public partial class CollectedAndAddresses : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Shop",
                table: "Orders",
                type: "TEXT",
                nullable: true);
            // By its lower case, which the model cannot say: claims by address, and who shares one.
            migrationBuilder.Sql("CREATE INDEX IX_Customers_Address ON Customers (lower(Email)) WHERE Email IS NOT NULL");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP INDEX IX_Customers_Address");
            migrationBuilder.DropColumn(
                name: "Shop",
                table: "Orders");
        }
    }
}
