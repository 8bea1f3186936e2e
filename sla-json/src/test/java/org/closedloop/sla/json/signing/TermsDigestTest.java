package org.closedloop.sla.json.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.closedloop.sla.agreement.Agreement;
import org.closedloop.sla.agreement.Signature;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.json.CanonicalForm;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.SlaJson;
import org.closedloop.sla.json.TermsDigest;
import org.closedloop.sla.json.difference.AgreementDiff;
import org.closedloop.sla.target.ShareTarget;
import org.closedloop.sla.target.VolumeTarget;
import org.closedloop.sla.testing.SlaFixtures;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class TermsDigestTest {

    private static final JsonMapper MAPPER = new JsonMapper();

    private final SlaJson json = SlaJson.inEnglish();
    private final Agreement small = SlaFixtures.smallAgreement();
    private final Agreement full = SlaFixtures.fullAgreement();

    @Test
    void the_form_is_pinned_because_signatures_rest_on_it() {
        assertThat(CanonicalForm.of(small))
                .isEqualTo("{\"company\":\"Acme AG\",\"definitions\":{\"stages\":["
                        + "{\"meaning\":\"Fits the profile and asked for more.\",\"stage\":\"mql\"},"
                        + "{\"meaning\":\"Has a need, a budget and a date.\",\"stage\":\"sql\"}]},"
                        + "\"id\":\"acme-2026\",\"language\":\"en\",\"metrics\":["
                        + "{\"id\":\"sqls\",\"stage\":\"sql\",\"type\":\"stage-count\"},"
                        + "{\"from\":\"hand-over\",\"id\":\"response\",\"type\":\"response-time\",\"within\":\"PT4H\"}],"
                        + "\"parties\":["
                        + "{\"function\":\"Inbound Marketing\",\"representative\":\"Mia Keller\",\"role\":\"marketing\"},"
                        + "{\"function\":\"Inbound Sales\",\"representative\":\"Sam Frei\",\"role\":\"sales\"}],"
                        + "\"posts\":["
                        + "{\"deputy\":\"Max Roth\",\"holder\":\"Mia Keller\",\"period\":\"2026\",\"role\":\"marketing\"},"
                        + "{\"deputy\":\"Sara Graf\",\"holder\":\"Sam Frei\",\"period\":\"2026\",\"role\":\"sales\"}],"
                        + "\"scope\":{\"calendar\":\"zurich\",\"period\":\"2026\",\"region\":\"Switzerland\","
                        + "\"zone\":\"Europe/Zurich\"},"
                        + "\"targets\":["
                        + "{\"atLeast\":120,\"id\":\"sql-volume\",\"metric\":\"sqls\",\"responsible\":\"marketing\","
                        + "\"type\":\"volume\",\"window\":\"month\"},"
                        + "{\"atLeast\":0.95,\"id\":\"sql-response\",\"metric\":\"response\",\"responsible\":\"sales\","
                        + "\"type\":\"share\",\"window\":\"month\"}]}");
        assertThat(TermsDigest.of(small))
                .isEqualTo("sha256-v1:fc9a180ab768e8dbe8b6b5e8d55c38c1d9a53355ef8d7a5615a780dc542a1b7b");
        assertThat(TermsDigest.of(full))
                .isEqualTo("sha256-v1:9d64743cc179f5e7145536fb69cb4eedefb798049426469dd54c78f1a9dc03b7");
    }

    @Test
    void is_the_same_from_every_notation() {
        for (Format format : Format.values()) {
            Agreement read =
                    json.read(Agreement.class, json.write(full, format), format).orElseThrow();
            assertThat(TermsDigest.of(read)).isEqualTo(TermsDigest.of(full));
        }
        JsonNode backwards = backwards(MAPPER.readTree(json.write(full, Format.JSON)));
        assertThat(TermsDigest.of(read(backwards))).isEqualTo(TermsDigest.of(full));
    }

    private static JsonNode backwards(JsonNode node) {
        if (node.isObject()) {
            ObjectNode turned = MAPPER.createObjectNode();
            List<String> names = new ArrayList<>(node.propertyNames());
            for (int i = names.size() - 1; i >= 0; i--) {
                turned.set(names.get(i), backwards(node.get(names.get(i))));
            }
            return turned;
        }
        if (node.isArray()) {
            var turned = MAPPER.createArrayNode();
            node.forEach(item -> turned.add(backwards(item)));
            return turned;
        }
        return node;
    }

    @Test
    void the_scale_of_a_number_and_the_order_of_a_set_say_nothing() {
        assertThat(CanonicalForm.of(share("0.9500"))).isEqualTo(CanonicalForm.of(share("0.95")));
        assertThat(CanonicalForm.of(share("1.0"))).isEqualTo(CanonicalForm.of(share("1")));
        VolumeTarget volume = (VolumeTarget) small.getTargets().get(0);
        assertThat(TermsDigest.of(small.withTargets(
                        volume.withWeight(new BigDecimal("1.00")).withTolerance(new BigDecimal("0.0")))))
                .isEqualTo(TermsDigest.of(small.withTargets(volume)));
        assertThat(TermsDigest.of(adoptedBy(Role.SALES, Role.INSIDE_SALES, Role.MARKETING)))
                .isEqualTo(TermsDigest.of(full));
    }

    private Agreement share(String atLeast) {
        ShareTarget share = (ShareTarget) small.getTargets().get(1);
        return small.withTargets(share.withAtLeast(new BigDecimal(atLeast)));
    }

    private Agreement adoptedBy(Role... roles) {
        return full.withFramework(full.getFramework().orElseThrow().withAdoptedBy(roles));
    }

    @Test
    void signatures_are_no_terms_and_the_order_of_a_list_is_one() {
        assertThat(TermsDigest.of(small.withSignatures(Signature.of(Role.SALES, "Sam Frei", LocalDate.of(2026, 1, 1)))))
                .isEqualTo(TermsDigest.of(small));
        assertThat(TermsDigest.of(small.withTargets(
                        small.getTargets().get(1), small.getTargets().get(0))))
                .isNotEqualTo(TermsDigest.of(small));
    }

    @Test
    void half_a_character_has_no_form() {
        assertThatThrownBy(() -> TermsDigest.of(small.withTitle("\uD83D")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith("agreement 'acme-2026': must have a form that a document can hold, but 1:");
    }

    /** Every single value of the full agreement is changed once; the digest changes, and the difference says where. */
    @Test
    void any_change_of_any_term_gives_another_digest() {
        ObjectNode document = (ObjectNode) MAPPER.readTree(json.write(full, Format.JSON));
        document.remove("signatures");
        List<String> pointers = new ArrayList<>();
        collect(document, "", pointers);
        assertThat(pointers).hasSizeGreaterThan(200);
        for (String pointer : pointers) {
            Agreement changed = changedAt(pointer, document);
            assertThat(changed).as(pointer).isNotEqualTo(full.withSignatures());
            assertThat(TermsDigest.of(changed)).as(pointer).isNotEqualTo(TermsDigest.of(full));
            assertThat(AgreementDiff.between(full, changed).explain(Locale.ENGLISH))
                    .as(pointer)
                    .contains(pointer.split("/")[1]);
        }
    }

    private static void collect(JsonNode node, String pointer, List<String> pointers) {
        if (node.isObject()) {
            node.properties().forEach(field -> {
                // The envelope is no term; another type has other fields, and is another target or metric.
                if (!List.of("apiVersion", "kind", "type").contains(field.getKey())) {
                    collect(field.getValue(), pointer + "/" + field.getKey(), pointers);
                }
            });
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(node.get(i), pointer + "/" + i, pointers);
            }
        } else {
            pointers.add(pointer);
        }
    }

    /** Some of them can stand in every place. */
    private static final List<Object> OTHERS = List.of(
            7,
            77,
            0.5,
            "2025-05-05",
            "P2M",
            "PT5H",
            "2025",
            "UTC",
            "EUR 1.00",
            "EUR",
            "week",
            "year",
            "sales",
            "inside-sales",
            "period",
            "cohort",
            "gross",
            "creation",
            "automatic",
            "won",
            "lost",
            "linear",
            "sal",
            "fr",
            "x");

    /** The agreement with another value in this place, or, where a set has all there are, without the value. */
    private Agreement changedAt(String pointer, ObjectNode document) {
        int last = pointer.lastIndexOf('/');
        String step = pointer.substring(last + 1);
        List<ObjectNode> candidates = new ArrayList<>();
        for (Object other : OTHERS) {
            ObjectNode copy = document.deepCopy();
            JsonNode value = MAPPER.valueToTree(other);
            JsonNode parent = copy.at(pointer.substring(0, last));
            if (parent instanceof ObjectNode object) {
                object.set(step, value);
            } else {
                ((ArrayNode) parent).set(Integer.parseInt(step), value);
            }
            candidates.add(copy);
        }
        ObjectNode without = document.deepCopy();
        if (without.at(pointer.substring(0, last)) instanceof ArrayNode list) {
            list.remove(Integer.parseInt(step));
            candidates.add(without);
        }
        return candidates.stream()
                .map(candidate -> json.read(Agreement.class, candidate.toString(), Format.JSON))
                .flatMap(reading -> reading.getValue().stream())
                .filter(agreement -> !agreement.equals(full.withSignatures()))
                .findFirst()
                .orElseThrow(() -> new AssertionError(pointer + ": no other value can stand there"));
    }

    private Agreement read(JsonNode document) {
        return json.read(Agreement.class, document.toString(), Format.JSON).orElseThrow();
    }
}
