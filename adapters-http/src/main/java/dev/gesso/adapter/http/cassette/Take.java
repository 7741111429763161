package dev.gesso.adapter.http.cassette;

/** One exchange of a cassette. */
record Take(TakenRequest request, TakenAnswer answer) {}
