using RelationBot.CommandLine;

return await Commands.RunAsync(args);
