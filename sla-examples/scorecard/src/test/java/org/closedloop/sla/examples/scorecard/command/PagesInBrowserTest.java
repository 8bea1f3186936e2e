package org.closedloop.sla.examples.scorecard.command;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The pages in Chromium: on a phone, a tablet, a desktop and paper, in light and dark.
 *
 * <p>One start of the browser checks all pages. Each is in a frame, whose width is that of the screen and whose
 * property {@code color-scheme} decides the colour scheme of the page. For paper, the styles of print apply to all
 * media. The pages are copies without the policy that forbids scripts; {@code page-probe.js} checks them and writes its
 * findings into the document.
 */
class PagesInBrowserTest {

    private static final Pattern FINDINGS = Pattern.compile("<pre id=\"findings\">(.*?)</pre>", Pattern.DOTALL);
    private static final Pattern POLICY = Pattern.compile("<meta http-equiv=\"Content-Security-Policy\"[^>]*>");
    private static final Pattern ON_HOVER = Pattern.compile("<title>([^<]*)</title>");

    /** A4 without the margins of the reports, and without those of the contract. */
    private static final int REPORT = 688;

    private static final int CONTRACT = 627;

    @TempDir
    private Path directory = Path.of("");

    private Chromium browser = new Chromium(Path.of(""), directory);

    @BeforeEach
    void find_the_browser() {
        Optional<Chromium> installed = Chromium.installed(directory);
        assumeTrue(
                installed.isPresent(),
                "neither chromium nor google-chrome is on the PATH, so that no page is opened in a browser");
        browser = installed.orElseThrow();
    }

    @Test
    void every_page_is_readable_on_every_screen_and_on_paper() throws Exception {
        Map<String, String> pages = new LinkedHashMap<>();
        pages.put("scorecard", written("demo", "--report"));
        pages.put("scorecard in German", written("demo", "--lang", "de-CH", "--report"));
        pages.put(
                "plan",
                written(
                        "plan",
                        resource("/org/closedloop/sla/examples/scorecard/plan.yaml"),
                        "--lang",
                        "de",
                        "--html"));
        Path agreement = Shell.shipped("agreement.yaml", directory);
        pages.put("contract", written("document", "--agreement", agreement, "--lang", "de-CH", "--out"));
        pages.put("import", importReport());

        List<String> findings = probe(pages);

        assertThat(findings.get(0)).matches("checked 35 frames, [1-9]\\d\\d texts at least");
        assertThat(findings.subList(1, findings.size())).isEmpty();
    }

    @Test
    void the_probe_finds_what_is_not_readable() throws Exception {
        List<String> findings = probe(Map.of("page", """
                <!DOCTYPE html>
                <html lang="en"><head><style>
                body { margin: 0; background: #fff; color: #111; font: 16px monospace; }
                @media (prefers-color-scheme: dark) { body { background: #111; } }
                @media print { .wide { width: auto !important; } }
                div { width: 200px; }
                </style></head><body>
                <p class="pale" style="color: #999; background: #fff">pale text</p>
                <div class="wide" style="width: 1300px; background: #fff">wide</div>
                <div style="overflow: hidden; white-space: nowrap; width: 40px; background: #fff">a long line of text</div>
                <p style="background: #fff; height: 20px; margin: 0"><span>below</span></p>
                <p style="background: #fff; margin: -20px 0 0">above</p>
                <table style="background: #fff"><tr><th>A</th><th>B</th></tr><tr><td>1</td></tr></table>
                <section><svg role="img" class="chart" width="10" height="10"><title>1 May: 7</title></svg></section>
                </body></html>
                """));

        assertThat(findings.stream().filter(finding -> finding.startsWith("page, 360 px, light")))
                .containsExactly(
                        "page, 360 px, light: div.wide is wider than the page",
                        "page, 360 px, light: p.pale \"pale text\" has a contrast of 2.85",
                        "page, 360 px, light: div \"a long line of text\" is cut off",
                        "page, 360 px, light: span \"below\" is covered by \"above\"",
                        "page, 360 px, light: table has rows of 2 and 1 cells",
                        "page, 360 px, light: svg.chart has no title",
                        "page, 360 px, light: svg.chart \"\" has no values as text");
        assertThat(findings)
                .contains("page, 1280 px, dark: div.wide is wider than the page")
                .contains("page, paper, light: \"1 May: 7\" is shown on hover and not on paper")
                .doesNotContain("page, paper, light: div.wide is wider than the page");
    }

    @Test
    void what_appears_on_hover_is_printed() throws Exception {
        Optional<Path> reader = Chromium.program("pdftotext");
        assumeTrue(reader.isPresent(), "pdftotext is not on the PATH, so that no printed page is read");
        String page = written("demo", "--report");
        Path file = Files.writeString(directory.resolve("page.html"), page);
        Path pdf = directory.resolve("page.pdf");

        browser.print(file, pdf);
        String printed = dense(browser.run(reader.orElseThrow(), List.of("-layout", pdf.toString(), "-")));

        assertThat(ON_HOVER.matcher(page.substring(page.indexOf("<body>")))
                        .results()
                        .map(PagesInBrowserTest::text))
                .hasSizeGreaterThan(100)
                .allSatisfy(value -> assertThat(printed).contains(dense(value)));
    }

    private List<String> probe(Map<String, String> pages) throws Exception {
        StringBuilder host = new StringBuilder("<!DOCTYPE html><html><head><meta charset=\"utf-8\"></head><body>\n");
        pages.forEach((name, page) -> {
            String copy = POLICY.matcher(page).replaceFirst("");
            for (String scheme : List.of("light", "dark")) {
                for (int width : new int[] {360, 768, 1280}) {
                    host.append(frame(name, width + " px", width, scheme, copy));
                }
            }
            String paper = copy.replace("@media print", "@media all").replace("@media screen", "@media speech");
            host.append(frame(name, "paper", name.equals("contract") ? CONTRACT : REPORT, "light", paper));
        });
        host.append("<script>\n").append(resource()).append("</script></body></html>\n");
        Path file = Files.writeString(directory.resolve("host.html"), host);
        String document = browser.dump(file);
        return FINDINGS.matcher(document)
                .results()
                .flatMap(found -> text(found).lines())
                .toList();
    }

    private static String frame(String page, String medium, int width, String scheme, String text) {
        return "<iframe style=\"width:" + width + "px;height:1000px;border:0;color-scheme:" + scheme
                + "\" data-page=\"" + page + "\" data-medium=\"" + medium + "\" data-scheme=\"" + scheme
                + "\" srcdoc=\"" + text.replace("&", "&amp;").replace("\"", "&quot;") + "\"></iframe>\n";
    }

    /** Returns the page that a command writes to the file that follows its last word. */
    private String written(Object... command) throws IOException {
        Path file = directory.resolve("written.html");
        Files.deleteIfExists(file);
        Object[] words = Stream.concat(Stream.of(command), Stream.of(file)).toArray();
        Shell shell = Shell.run(words);
        assertThat(shell.err()).isEmpty();
        return Files.readString(file);
    }

    /** A page with issues of several kinds and a mapping with two properties that no record has. */
    private String importReport() throws IOException {
        Path rows = Files.writeString(
                directory.resolve("leads.csv"),
                Stream.of(
                                "Id,Created,Handed over,Deal,Deal stage,Amount,Currency,Test,A_property_with_a_long_name",
                                "L1,2026-03-02T08:00:00Z,2026-03-03,D1,Won,1200.00,CHF,,x",
                                "L2,soon,,,,,,,",
                                ",2026-03-02T08:00:00Z,,,,,,,",
                                "T1,2026-03-02T08:00:00Z,,,,,,yes,")
                        .collect(joining("\n", "", "\n")));
        Path mapping = Files.writeString(directory.resolve("mapping.yaml"), """
                apiVersion: closedloop.org/v2
                kind: CrmMapping
                id: acme
                zone: Europe/Zurich
                lead:
                  id: Id
                  createdAt: Created
                  stages: { sql: Handed over, customer: Signed }
                  source: Source
                deal:
                  id: Deal
                  stage: Deal stage
                  won: Won
                  amounts: { property: Amount, currency: Currency }
                exclusions:
                  - { property: Test, is: "yes", reason: test record }
                """);
        Path leads = directory.resolve("leads.ndjson");
        Path page = directory.resolve("import.html");
        Shell.run("import", "--from", "csv", "--mapping", mapping, "--out", leads, "--report", page, "leads=" + rows);
        return Files.readString(page);
    }

    private static String resource() throws IOException {
        try (InputStream in = PagesInBrowserTest.class.getResourceAsStream("page-probe.js")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** A copy of a resource. */
    private Path resource(String name) throws IOException {
        Path copy = directory.resolve(Path.of(name).getFileName());
        try (InputStream in = PagesInBrowserTest.class.getResourceAsStream(name)) {
            Files.write(copy, Objects.requireNonNull(in, name).readAllBytes());
        }
        return copy;
    }

    private static String text(MatchResult found) {
        return found.group(1)
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&nbsp;", "\u00a0")
                .replace("&amp;", "&");
    }

    private static String dense(String text) {
        return text.replaceAll("[\\s\\u00a0\\u202f]+", "");
    }
}
