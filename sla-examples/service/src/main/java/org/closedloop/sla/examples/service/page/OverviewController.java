package org.closedloop.sla.examples.service.page;

import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.examples.service.http.Languages;
import org.closedloop.sla.examples.service.http.ServiceException;
import org.closedloop.sla.examples.service.http.TextAnswers;
import org.closedloop.sla.examples.service.scoring.ScorecardCache;
import org.closedloop.sla.examples.service.scoring.Scorer;
import org.closedloop.sla.examples.service.storage.DocumentKey;
import org.closedloop.sla.examples.service.storage.DocumentStore;
import org.closedloop.sla.examples.service.storage.LeadStore;
import org.closedloop.sla.examples.service.storage.StoredKind;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The page to begin with: all agreements with their scores of the present day. */
@RestController
class OverviewController {

    private final DocumentStore documents;
    private final LeadStore leads;
    private final ScorecardCache scorecards;
    private final Scorer scorer;
    private final MessageSource messages;

    OverviewController(
            DocumentStore documents,
            LeadStore leads,
            ScorecardCache scorecards,
            Scorer scorer,
            MessageSource messages) {
        this.documents = documents;
        this.leads = leads;
        this.scorecards = scorecards;
        this.scorer = scorer;
        this.messages = messages;
    }

    @GetMapping(path = "/", produces = "text/html")
    ResponseEntity<byte[]> overview(HttpServletRequest request) {
        Locale locale = Languages.of(request);
        List<AgreementCard> cards = new ArrayList<>();
        for (DocumentKey<Agreement> key : documents.keys(StoredKind.AGREEMENT)) {
            cards.add(card(documents.get(key).value()));
        }
        return TextAnswers.page(new OverviewPage(messages, locale).of(cards), locale);
    }

    private AgreementCard card(Agreement agreement) {
        LocalDate today = scorer.today(agreement);
        long stored = leads.count(agreement.getId());
        try {
            return AgreementCard.of(
                    agreement,
                    today,
                    stored,
                    scorecards
                            .scorecard(agreement.getId(), agreement.getVersion(), today)
                            .scorecard());
        } catch (ServiceException e) {
            // One that cannot be scored yet, such as without a calendar, does not hide the others.
            return AgreementCard.unscored(agreement, today, stored);
        }
    }
}
