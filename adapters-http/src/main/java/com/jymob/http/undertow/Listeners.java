package com.jymob.http.undertow;

import java.net.URI;
import javax.net.ssl.SSLContext;

/**
 * Where the server listens.
 *
 * @param address of the interface, such as {@code 127.0.0.1}
 * @param httpsPort 0 for any free one
 * @param httpPort of the plain listener, which redirects; 0 for any free one
 * @param tls the server's certificate
 * @param publicUrl where plain HTTP is redirected to
 * @param trustedProxies whose word on the client's address and encryption is taken
 */
public record Listeners(
    String address,
    int httpsPort,
    int httpPort,
    SSLContext tls,
    URI publicUrl,
    TrustedProxies trustedProxies) {}
