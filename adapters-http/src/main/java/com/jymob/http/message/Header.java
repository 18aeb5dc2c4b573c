package com.jymob.http.message;

/** One header line. */
public record Header(String name, String value) {}
