package org.closedloop.sla.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** An amount in any notation is read back. */
class AmountReaderLawsTest {

    private static final AmountReader READER = AmountReader.of(ExportFormat.standard());

    /**
     * @param group the group separator; empty for none
     * @param point the decimal mark
     * @param before the text before the number
     * @param after the text after the number
     */
    record Written(String group, char point, String before, String after) {

        String text(BigDecimal amount) {
            String plain = amount.abs().toPlainString();
            String whole = plain.substring(0, plain.indexOf('.'));
            StringBuilder grouped = new StringBuilder();
            for (int i = 0; i < whole.length(); i++) {
                grouped.append(i > 0 && (whole.length() - i) % 3 == 0 ? group : "")
                        .append(whole.charAt(i));
            }
            grouped.append(point).append(plain, plain.indexOf('.') + 1, plain.length());
            return amount.signum() < 0 ? "-" + before + grouped + after : before + grouped + after;
        }
    }

    @Property(tries = 1000)
    void reads_back_formatted_amounts(@ForAll("amounts") BigDecimal amount, @ForAll("notations") Written written) {
        AmountText read = READER.read(written.text(amount)).orElseThrow();

        assertThat(read.isAmbiguous()).isFalse();
        assertThat(read.getValue()).contains(amount);
        assertThat(read.getCurrency().isPresent())
                .isEqualTo(!written.before().isBlank() || !written.after().isBlank());
    }

    @Property
    void reads_back_amounts_with_the_stated_mark(
            @ForAll("amounts") BigDecimal amount, @ForAll("notations") Written written) {
        AmountReader reader = AmountReader.of(ExportFormat.builder()
                .decimalSeparator(Character.toString(written.point()))
                .build());

        assertThat(reader.read(written.text(amount)).flatMap(AmountText::getValue))
                .contains(amount);
    }

    @Property
    void an_ambiguous_amount_has_the_value_of_the_mark_of_another(
            @ForAll("wholes") int thousands, @ForAll("wholes") int rest) {
        int before = thousands % 999 + 1;
        String text = before + "." + Integer.toString(1000 + rest % 1000).substring(1);

        AmountText read = READER.read(text).orElseThrow();

        assertThat(read.isAmbiguous()).isTrue();
        assertThat(read.getValue(DecimalMark.POINT)).isEqualByComparingTo(text);
        assertThat(read.getValue(DecimalMark.COMMA)).isEqualByComparingTo(text.replace(".", ""));
    }

    @Provide
    Arbitrary<Integer> wholes() {
        return Arbitraries.integers().between(0, 1_000_000);
    }

    @Provide
    Arbitrary<BigDecimal> amounts() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-999999999999"), new BigDecimal("999999999999"))
                .ofScale(2)
                .map(amount -> amount.setScale(2));
    }

    @Provide
    Arbitrary<Written> notations() {
        Arbitrary<Written> pointed = Combinators.combine(
                        Arbitraries.of("", ",", "'", "\u2019", " ", "\u00a0", "\u202f"), beside(), beside())
                .as((group, before, after) -> new Written(group, '.', before, before.isBlank() ? after : ""));
        Arbitrary<Written> commaed = Combinators.combine(
                        Arbitraries.of("", ".", "'", "\u2019", " ", "\u00a0", "\u202f"), beside(), beside())
                .as((group, before, after) -> new Written(group, ',', before, before.isBlank() ? after : ""));
        return Arbitraries.oneOf(pointed, commaed);
    }

    private static Arbitrary<String> beside() {
        return Arbitraries.of(List.of("", " ", "\u20ac", " CHF ", "US$", " kr ", "\u00a0z\u0142\u00a0", "$ ", "Fr. "));
    }
}
