package org.closedloop.sla.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.target.MoneyTarget;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.target.Target;
import org.closedloop.sla.target.VolumeTarget;
import org.closedloop.sla.testing.SlaArbitraries;
import org.closedloop.sla.text.Figures;

/** Any valid agreement can be written, and its names and amounts are there. */
class AnyAgreementTest {

    @Property(tries = 150)
    void any_agreement_is_written_with_its_names_ids_and_amounts(
            @ForAll("agreements") Agreement agreement, @ForAll("locales") Locale locale) {
        String text = AgreementDocument.of(agreement).render(locale, DocumentFormat.MARKDOWN);
        Figures figures = new Figures(locale);

        assertThat(text)
                .contains(
                        agreement.getId(),
                        agreement.getCompany(),
                        agreement.getScope().getRegion());
        assertThat(text)
                .contains(figures.date(agreement.getScope().getPeriod().getStart()))
                .contains(figures.date(agreement.getScope().getPeriod().getEnd()));
        agreement
                .getParties()
                .forEach(party -> assertThat(text).contains(party.getFunction(), party.getRepresentative()));
        agreement.getPosts().forEach(post -> assertThat(text).contains(post.getHolder(), post.getDeputy()));
        agreement.getMetrics().forEach(metric -> assertThat(text).contains("| " + metric.getId() + " |"));
        agreement.getTargets().forEach(target -> assertThat(row(target, text)).contains(required(target, figures)));
    }

    @Property(tries = 50)
    void any_agreement_is_written_as_a_page(
            @ForAll("agreements") Agreement agreement, @ForAll("locales") Locale locale) {
        String page = AgreementDocument.of(agreement).render(locale, DocumentFormat.HTML);
        assertThat(page).contains("lang=\"" + locale.toLanguageTag() + "\"").endsWith("</html>\n");
        agreement.getTargets().forEach(target -> assertThat(page).contains("<td>" + target.getId() + "</td>"));
    }

    private static String row(Target target, String text) {
        return text.lines()
                .filter(line -> line.contains("| " + target.getId() + " |"))
                .findFirst()
                .orElseThrow();
    }

    private static String required(Target target, Figures figures) {
        if (target instanceof VolumeTarget volume) {
            return figures.count(volume.getAtLeast());
        }
        if (target instanceof MoneyTarget money) {
            return figures.money(money.getAtLeast());
        }
        return target instanceof ShareTarget share ? figures.threshold(share.getAtLeast()) : "";
    }

    @Provide
    Arbitrary<Agreement> agreements() {
        return SlaArbitraries.agreements();
    }

    @Provide
    Arbitrary<Locale> locales() {
        return Arbitraries.of(Locale.GERMAN, Locale.forLanguageTag("de-CH"), Locale.ENGLISH);
    }
}
