package com.jymob.domain.user;

/**
 * From where something is done.
 *
 * @param address the IP address, as text
 */
public record Source(String address, Device device) {}
