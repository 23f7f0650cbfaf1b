package anteroom;

import com.azure.core.http.HttpClient;
import com.azure.core.http.HttpRequest;
import com.azure.core.http.HttpResponse;
import com.azure.core.util.Context;
import com.azure.core.util.UrlBuilder;
import java.net.MalformedURLException;
import reactor.core.publisher.Mono;

/**
 * Sends over http what the SDK signed for https: its credential refuses to sign for any other scheme. The scheme is no
 * part of the signature.
 */
final class PlainHttpClient implements HttpClient {
    private final HttpClient inner = HttpClient.createDefault();

    @Override
    public Mono<HttpResponse> send(HttpRequest request) {
        return inner.send(plain(request));
    }

    @Override
    public HttpResponse sendSync(HttpRequest request, Context context) {
        return inner.sendSync(plain(request), context);
    }

    private static HttpRequest plain(HttpRequest request) {
        try {
            return request.copy().setUrl(UrlBuilder.parse(request.getUrl()).setScheme("http").toUrl());
        } catch (MalformedURLException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
