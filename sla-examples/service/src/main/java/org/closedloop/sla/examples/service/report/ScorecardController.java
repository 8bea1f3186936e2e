package org.closedloop.sla.examples.service.report;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Locale;
import org.closedloop.sla.examples.service.http.Languages;
import org.closedloop.sla.examples.service.http.TextAnswers;
import org.closedloop.sla.examples.service.scoring.Assessed;
import org.closedloop.sla.examples.service.scoring.ScorecardCache;
import org.closedloop.sla.examples.service.scoring.Scorer;
import org.closedloop.sla.examples.service.storage.CounterKey.Purpose;
import org.closedloop.sla.examples.service.storage.DocumentStore;
import org.closedloop.sla.examples.service.storage.StoredKind;
import org.closedloop.sla.forecast.Forecaster;
import org.closedloop.sla.measurement.FunnelNumbers;
import org.closedloop.sla.report.HtmlReport;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Scorecards as JSON and as a page, as of a day; of the present day in the agreement's zone by default. */
@RestController
@RequestMapping("/agreements/{id}/{version}")
class ScorecardController {

    private final ScorecardCache scorecards;
    private final Scorer scorer;
    private final DocumentStore documents;

    ScorecardController(ScorecardCache scorecards, Scorer scorer, DocumentStore documents) {
        this.scorecards = scorecards;
        this.scorer = scorer;
        this.documents = documents;
    }

    @GetMapping(path = "/scorecard", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> scorecard(
            @PathVariable String id,
            @PathVariable int version,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            HttpServletRequest request) {
        return scorecards.scorecard(id, version, asOf).json().answer(request);
    }

    @GetMapping(path = "/report", produces = "text/html")
    ResponseEntity<byte[]> report(
            @PathVariable String id,
            @PathVariable int version,
            @RequestParam(required = false) @Nullable LocalDate asOf,
            HttpServletRequest request) {
        Locale locale = Languages.of(request);
        Assessed assessed = scorer.score(id, version, asOf == null ? today(id, version) : asOf, Purpose.REPORT);
        String page = HtmlReport.of(assessed.scorecard(), assessed.terms())
                .withNumbers(assessed.numbers())
                .withForecast(Forecaster.forecast(
                        assessed.terms(),
                        assessed.scorecard(),
                        FunnelNumbers.builder().build()))
                .render(locale);
        return TextAnswers.page(page, locale);
    }

    private LocalDate today(String id, int version) {
        return scorer.today(
                documents.get(StoredKind.AGREEMENT.version(id, version)).value());
    }
}
