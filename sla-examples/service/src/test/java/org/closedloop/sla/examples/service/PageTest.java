package org.closedloop.sla.examples.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.closedloop.sla.examples.service.RunningService.INTEGRATION;
import static org.closedloop.sla.examples.service.RunningService.READER;

import java.io.File;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PageTest {

    /** Writes the width of the page, and the least contrast of a text, into the document. */
    private static final String PROBE = """
            <script>
            function light(color) {
              const c = color.match(/[0-9.]+/g).slice(0, 3).map(v => v / 255)
                .map(v => v <= 0.03928 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4));
              return 0.2126 * c[0] + 0.7152 * c[1] + 0.0722 * c[2];
            }
            function paper(element) {
              const color = getComputedStyle(element).backgroundColor;
              return color !== 'rgba(0, 0, 0, 0)' || !element.parentElement ? color : paper(element.parentElement);
            }
            let least = 21;
            for (const element of document.querySelectorAll('body *')) {
              if ([...element.childNodes].some(node => node.nodeType === 3 && node.data.trim())) {
                const a = light(getComputedStyle(element).color), b = light(paper(element));
                least = Math.min(least, (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05));
              }
            }
            document.documentElement.dataset.wide = document.documentElement.scrollWidth > innerWidth;
            document.documentElement.dataset.readable = least >= 4.5;
            </script>""";

    private static RunningService service;

    @BeforeAll
    static void store() throws Exception {
        service = RunningService.onH2();
        Samples.store(service, "page");
        service.report(INTEGRATION, "page", Samples.lines(Samples.leads(1_500)));
    }

    @Test
    void lists_agreements_with_scores_and_links_that_work_in_german_and_english() throws Exception {
        String english = service.get(READER, "/").body();
        String german = service.send(service.request(READER, "/").setHeader("Accept-Language", "de-CH"))
                .body();
        assertThat(english)
                .contains("<h1>Service level agreements</h1>", "page/1 · Tellmatt Maschinenbau AG · draft on 15")
                .contains("· 1,500 leads stored", "<h3>Total</h3>", "<h3>Inbound Marketing</h3>");
        assertThat(german)
                .contains("<h1>Leistungsvereinbarungen</h1>", "· Entwurf am 15.", "· 1&#39;500 Leads gespeichert");
        for (String link : List.of("report", "scorecard", "contract", "schedule.ics")) {
            assertThat(english).contains("href=\"/agreements/page/1/" + link + "\"");
            assertThat(service.get(READER, "/agreements/page/1/" + link).statusCode())
                    .isEqualTo(200);
        }
        HttpResponse<String> report = service.get(READER, "/agreements/page/1/report");
        assertThat(report.body()).startsWith("<!DOCTYPE html>").contains("Tellmatt Maschinenbau AG");
        assertThat(report.headers().firstValue("Content-Security-Policy"))
                .contains("default-src 'none'; style-src 'unsafe-inline'");
    }

    @Test
    void shows_an_agreement_without_a_calendar_as_not_scored() throws Exception {
        var draft = Samples.draft("uncalendared");
        String body = Samples.json(draft.withScope(draft.getScope().withCalendar("unknown")));
        assertThat(service.create(RunningService.MARKETING, "/agreements/uncalendared/1", "application/json", body)
                        .statusCode())
                .isEqualTo(201);
        assertThat(service.get(READER, "/").body())
                .contains("Cannot be scored yet: the calendar is missing or does not fit.");
        assertThat(service.get(READER, "/agreements/uncalendared/1/scorecard").body())
                .contains("\"detail\":\"calendar unknown does not exist.\"");
    }

    @Test
    void asks_a_browser_for_a_key() throws Exception {
        HttpResponse<String> asked = service.get("no key", "/");
        assertThat(asked.statusCode()).isEqualTo(401);
        assertThat(asked.headers().firstValue("WWW-Authenticate")).contains("Basic realm=\"sla\", charset=\"UTF-8\"");
        String credentials = Base64.getEncoder().encodeToString(("anyone:" + READER).getBytes(StandardCharsets.UTF_8));
        assertThat(service.send(service.request(READER, "/").setHeader("Authorization", "Basic " + credentials))
                        .statusCode())
                .isEqualTo(200);
    }

    @Test
    void reports_health_without_a_key_and_metrics_with_one() throws Exception {
        assertThat(service.get("no key", "/actuator/health").body()).contains("\"status\":\"UP\"");
        assertThat(service.get("no key", "/actuator/metrics").statusCode()).isEqualTo(401);
        assertThat(service.get(READER, "/actuator/metrics/sla.leads.stored").body())
                .contains("\"statistic\":\"COUNT\"");
        service.get(READER, "/agreements/page/1/scorecard");
        assertThat(service.get(READER, "/actuator/metrics/sla.scorecards.computed")
                        .body())
                .contains("\"statistic\":\"TOTAL_TIME\"");
    }

    @ParameterizedTest
    @CsvSource({"500, light", "1280, light", "500, dark"})
    void fits_the_window_and_is_readable(int width, String scheme, @TempDir Path folder) throws Exception {
        Path browser = browser().orElseGet(() -> {
            String reason = "neither chromium nor google-chrome is on the PATH: the page is not opened";
            System.err.println(reason);
            return Assumptions.abort(reason);
        });
        String page = service.get(READER, "/")
                .body()
                .replaceFirst("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", "")
                .replace("</body>", PROBE + "</body>");
        Path file = Files.writeString(folder.resolve("page.html"), page);
        Process process = new ProcessBuilder(
                        browser.toString(),
                        "--headless",
                        "--no-sandbox",
                        "--disable-gpu",
                        "--disable-quic",
                        "--no-first-run",
                        "--disable-background-networking",
                        "--disable-component-update",
                        "--disable-sync",
                        "--user-data-dir=" + folder.resolve("profile"),
                        "--window-size=" + width + ",900",
                        "--blink-settings=preferredColorScheme=" + (scheme.equals("dark") ? 0 : 1),
                        "--dump-dom",
                        file.toUri().toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String dom = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(dom).contains("data-wide=\"false\"", "data-readable=\"true\"");
    }

    private static Optional<Path> browser() {
        String path = String.valueOf(System.getenv("PATH"));
        return Stream.of("chromium", "google-chrome")
                .flatMap(name -> Arrays.stream(path.split(File.pathSeparator)).map(folder -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst();
    }
}
