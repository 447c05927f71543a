// Generated from openapi/openapi.yaml and test/journey by: npm run journey. Do not edit.

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * A file of a person in the sandbox, from the integration to its end, as docs/tutorial.md tells it.
 * Run it with Java from 17 on: java Journey.java. It needs nothing else.
 */
public class Journey {
    static final String GATEWAY = setting("GATEWAY_URL", "http://127.0.0.1:8080") + "/socialInquiry/v1";
    static final String TOKEN_URL = setting("TOKEN_URL", "http://127.0.0.1:8082/token");
    static final String CLIENT_ID = setting("CLIENT_ID", "gent-social-worker");
    static final String CLIENT_SECRET = setting("CLIENT_SECRET", "sandbox");
    /** Name and version of your software: who runs the gateway knows whom to call. */
    static final String SOFTWARE = "Journey/1.0";
    static final HttpClient http = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();

    /** The gateway refuses or fails, and says why (RFC 9457). Log the message; the body may name a person. */
    static class Problem extends RuntimeException {
        final String type;
        final String body;

        Problem(int status, String body) {
            super(member(body, "type") + ", status " + status + ", " + member(body, "instance"));
            this.type = String.valueOf(member(body, "type"));
            this.body = body;
        }
    }

    /** Nothing answers, or nothing that gives tokens. The message says what to do. */
    static class NotThere extends RuntimeException {
        NotThere(String what) {
            super(what + ". Start the sandbox (npm run sandbox), or set GATEWAY_URL, TOKEN_URL, CLIENT_ID and CLIENT_SECRET.");
        }
    }

    static String setting(String name, String otherwise) {
        return System.getenv().getOrDefault(name, otherwise);
    }

    /**
     * The first text of this name in JSON, or null. The JDK reads no JSON: in your software, use the library that you
     * have, and the whole answer.
     */
    static String member(String json, String name) {
        var found = Pattern.compile("\"" + name + "\"\\s*:\\s*\"([^\"\\\\]*)\"").matcher(json);
        return found.find() ? found.group(1) : null;
    }

    /** @param where what a message may say of the address */
    static HttpResponse<String> send(String url, String where, UnaryOperator<HttpRequest.Builder> filled)
        throws InterruptedException {
        try {
            var request = HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(60));
            return http.send(filled.apply(request).build(), BodyHandlers.ofString());
        } catch (IOException | IllegalArgumentException error) {
            throw new NotThere("Nothing answers at " + where);
        }
    }

    static String newToken() throws InterruptedException {
        var credentials = (CLIENT_ID + ":" + CLIENT_SECRET).getBytes(StandardCharsets.UTF_8);
        var response = send(TOKEN_URL, TOKEN_URL, request -> request
            .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials))
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("grant_type=client_credentials")));
        if (response.statusCode() != 200) {
            throw new NotThere(TOKEN_URL + " gives no token (status " + response.statusCode() + ")");
        }
        return member(response.body(), "access_token");
    }

    static String token;

    /** Asks the gateway, again with a new token after 401, and as late as it says after 429 and 503. */
    static String call(String method, String path, String body) throws InterruptedException {
        for (int attempt = 1; ; attempt++) {
            if (token == null) token = newToken();
            var response = send(GATEWAY + path, GATEWAY, request -> request
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("User-Agent", SOFTWARE)
                .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
            var status = response.statusCode();
            if (status < 300) return response.body();
            var seconds = response.headers().firstValue("Retry-After").filter(text -> text.matches("[0-9]{1,2}"));
            if (attempt < 3 && status == 401) token = null;
            else if (attempt < 3 && (status == 429 || status == 503) && seconds.isPresent())
                Thread.sleep(Duration.ofSeconds(Integer.parseInt(seconds.get())).toMillis());
            else throw new Problem(status, response.body());
        }
    }

    public static void main(String[] arguments) throws InterruptedException {
        try {
            travel();
        } catch (Problem | NotThere failure) {
            System.err.println(failure.getMessage());
            System.exit(1);
        }
    }

    static void travel() throws InterruptedException {
        var day = LocalDate.now(ZoneId.of("Europe/Brussels"));
        var today = day.toString();
        var lastDay = day.plusDays(364).toString();

        // 1. Integrate the person. Nothing is given without an integration: the person, why (1 is the social
        // inquiry), and when the person was told. Keep its id in your file. A second registration answers with the
        // one that is there.
        String integrationId;
        try {
            var registered = call("POST", "/integrations", """
                {
                  "ssin": "84690311703",
                  "qualityCode": 1,
                  "caseReference": "JOURNEY-1",
                  "ownApplication": true,
                  "applicationDate": "%s",
                  "informedOn": "%s",
                  "proofOfIdentity": {
                    "familyName": "El Amrani",
                    "givenName": "Rachid",
                    "birthDate": "1984-09-03"
                  }
                }
                """.formatted(today, today));
            integrationId = member(registered, "integrationId");
        } catch (Problem problem) {
            // It was done before, and the problem says where.
            if (!problem.type.equals("urn:problem-type:pcsw:socialInquiry:integrationRunning")) throw problem;
            integrationId = member(problem.body, "integrationId");
        }
        System.out.println("1. Integrate the person");

        // 2. Read the integration. Only an active one opens streams.
        var integration = call("GET", "/integrations/" + integrationId, null);
        System.out.println("2. Read the integration: " + member(integration, "state"));

        // 3. See what is open. Which streams this code, this role and this day open, and why not the others. Build
        // your screen from it.
        var streams = call("GET", "/integrations/" + integrationId + "/streams", null);
        System.out.println("3. See what is open: " + member(streams, "name"));

        // 4. Consult a stream. dataFound and noDataFound are what the source said. incomplete is unknown: never show
        // it as "nothing".
        var dimona = call("GET", "/integrations/" + integrationId + "/streams/dimona", null);
        System.out.println("4. Consult a stream: " + member(dimona, "outcome"));

        // 5. Compile a dossier. Several streams in one call. A part that fails does not stop the rest.
        var dossier = call("POST", "/integrations/" + integrationId + "/dossiers", """
            {
              "streams": [
                "nationalRegister",
                "dimona",
                "unemployment"
              ]
            }
            """);
        System.out.println("5. Compile a dossier: " + member(dossier, "state"));

        // 6. Meet a refusal. A refusal is an answer too: tell problems apart by their type.
        try {
            call("GET", "/integrations/00000000-0000-7000-8000-000000000000/streams/dimona", null);
        } catch (Problem problem) {
            System.out.println("6. Meet a refusal: " + problem.type);
        }

        // 7. Record the decision. A living wage. The code of the applicant changes, and the members of the household
        // follow.
        var decision = call("POST", "/integrations/" + integrationId + "/decision", """
            {
              "decidedOn": "%s",
              "outcome": "granted",
              "aids": [
                "livingWage"
              ],
              "period": {
                "startDate": "%s",
                "endDate": "%s"
              }
            }
            """.formatted(today, today, lastDay));
        System.out.println("7. Record the decision: " + member(decision, "outcome"));

        // 8. Wait for the integration under the new code. The gateway repeats the change until the Bank confirms it.
        // Your software need not wait; here it does.
        String nextId = null;
        while (nextId == null) {
            var progress = call("GET", "/integrations/" + integrationId + "/decision", null);
            var address = member(progress, "next");
            if (address == null) Thread.sleep(1000);
            else nextId = address.substring(address.lastIndexOf('/') + 1);
        }
        System.out.println("8. Wait for the integration under the new code");

        // 9. End it. When aid ends, so does the integration, and with it every access.
        var ended = call("POST", "/integrations/" + nextId + "/end", """
            {
              "reason": "no longer aided"
            }
            """);
        System.out.println("9. End it: " + member(ended, "state"));
    }
}
