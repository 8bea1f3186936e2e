package org.closedloop.sla.document;

import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Framework;
import org.closedloop.sla.agreement.Party;
import org.closedloop.sla.agreement.Post;
import org.closedloop.sla.agreement.Reporting;
import org.closedloop.sla.agreement.Review;
import org.closedloop.sla.agreement.Scope;
import org.closedloop.sla.agreement.Signature;
import org.closedloop.sla.markdown.MarkdownText;

/** An agreement as it will be read from its contract. What is not named here is carried as it is. */
record Carried(Ledger ledger) {

    Agreement of(Agreement agreement) {
        return agreement
                .withId(ledger.text("id", agreement.getId()))
                .withPredecessor(ledger.text("predecessor", agreement.getPredecessor()))
                .withTitle(agreement.getTitle().flatMap(this::title))
                .withCompany(ledger.text("company", agreement.getCompany()))
                .withLanguage(language(agreement.getLanguage()))
                .withPurpose(ledger.text("purpose", agreement.getPurpose()))
                .withScope(scope(agreement.getScope()))
                .withParties(ledger.each("parties", agreement.getParties(), this::party))
                .withFramework(agreement.getFramework().map(this::framework))
                .withDefinitions(new CarriedDefinitions(ledger).of(agreement.getDefinitions()))
                .withMetrics(ledger.each("metrics", agreement.getMetrics(), new CarriedMetrics(ledger)::of))
                .withTargets(ledger.each(
                        "targets", agreement.getTargets(), new CarriedTargets(agreement.getMetrics(), ledger)::of))
                .withPosts(ledger.each("posts", agreement.getPosts(), this::post))
                .withReporting(agreement.getReporting().map(this::reporting))
                .withReview(agreement.getReview().map(this::review))
                .withRenewal(agreement
                        .getRenewal()
                        .map(renewal -> renewal.withDate(ledger.day("renewal.date", renewal.getDate()))))
                .withSignatures(ledger.each("signatures", agreement.getSignatures(), this::signature));
    }

    /** The usual title reads as none. */
    private Optional<String> title(String title) {
        if (MarkdownText.carried(title).equals(ledger.words().say("head.title"))) {
            ledger.dropped("title", title);
            return Optional.empty();
        }
        return Optional.of(ledger.text("title", title));
    }

    private Locale language(Locale language) {
        return ledger.carried("language", language, read(language));
    }

    private Optional<Locale> read(Locale language) {
        Wording words = ledger.words();
        return words.vocabulary().language(words.language(language));
    }

    private Scope scope(Scope scope) {
        return scope.withPeriod(ledger.days("scope.period", scope.getPeriod()))
                .withRegion(ledger.text("scope.region", scope.getRegion()))
                .withGroup(ledger.text("scope.group", scope.getGroup()))
                .withSubgroup(ledger.text("scope.subgroup", scope.getSubgroup()))
                .withCalendar(ledger.text("scope.calendar", scope.getCalendar()));
    }

    private Party party(String path, Party party) {
        return party.withFunction(ledger.text(path + ".function", party.getFunction()))
                .withRepresentative(ledger.text(path + ".representative", party.getRepresentative()));
    }

    private Framework framework(Framework framework) {
        return framework
                .withSystem(ledger.text("framework.system", framework.getSystem()))
                .withDocument(ledger.text("framework.document", framework.getDocument()))
                .withDocumentDate(ledger.day("framework.documentDate", framework.getDocumentDate()));
    }

    private Post post(String path, Post post) {
        return post.withHolder(ledger.text(path + ".holder", post.getHolder()))
                .withDeputy(ledger.text(path + ".deputy", post.getDeputy()))
                .withPeriod(ledger.days(path + ".period", post.getPeriod()));
    }

    private Reporting reporting(Reporting reporting) {
        return reporting
                .withChannels(ledger.texts("reporting.channels", reporting.getChannels()))
                .withAudience(ledger.texts("reporting.audience", reporting.getAudience()));
    }

    private Review review(Review review) {
        return review.withFirstDate(ledger.day("review.firstDate", review.getFirstDate()))
                .withParticipants(ledger.texts("review.participants", review.getParticipants()));
    }

    private Signature signature(String path, Signature signature) {
        return signature
                .withName(ledger.text(path + ".name", signature.getName()))
                .withDate(ledger.day(path + ".date", signature.getDate()))
                .withDigest(ledger.text(path + ".digest", signature.getDigest()));
    }
}
