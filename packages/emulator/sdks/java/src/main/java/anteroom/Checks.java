package anteroom;

import com.azure.core.exception.HttpResponseException;
import java.util.Objects;

/** How a wrong value ends the program. */
final class Checks {
    private Checks() {
    }

    static String connectionString() {
        return System.getenv("COMMUNICATION_CONNECTION_STRING");
    }

    static void expect(String what, Object actual, Object expected) {
        if (Objects.equals(actual, expected)) return;
        System.err.println(what + ": expected " + expected + ", got " + actual);
        System.exit(1);
    }

    static void expectRefusal(String what, int status, String code, String message, Runnable attempt) {
        try {
            attempt.run();
        } catch (HttpResponseException refusal) {
            expect(what + ", status", refusal.getResponse().getStatusCode(), status);
            expect(what + ", code in " + refusal.getMessage(), refusal.getMessage().contains("\"" + code + "\""), true);
            expect(what + ", text in " + refusal.getMessage(), refusal.getMessage().contains(message), true);
            return;
        }
        expect(what, "accepted", "refused");
    }
}
