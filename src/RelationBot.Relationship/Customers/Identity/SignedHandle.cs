namespace RelationBot.Relationship.Customers;

/// <summary>
/// The account that whoever speaks is signed in with, vouched for by its channel: a Teams account, a user id that the company's site
/// signed for. It says that it is the same person as ever, not yet which customer; with a code or an answer it becomes his handle.
/// </summary>
public sealed record SignedHandle(string Channel, string Value);
