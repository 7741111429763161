package dev.gesso.core.port;

/** What must be known to check and price a request. */
public record Knowledge(ModelCatalog models, PriceList prices, TextTokenizer tokenizer) {}
