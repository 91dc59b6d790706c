using PostmortemLint.Evaluation;

return Evaluation.Run(args);
