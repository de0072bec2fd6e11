// Edited after it was generated.
