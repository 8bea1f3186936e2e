package org.closedloop.sla.json.value;

import static org.closedloop.sla.json.shape.ListShape.setOf;
import static org.closedloop.sla.json.shape.ObjectShape.object;
import static org.closedloop.sla.json.shape.OneOrMoreShape.oneOrMore;
import static org.closedloop.sla.json.shape.Scalars.TEXT;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.closedloop.sla.crm.mapping.Exclusion;
import org.closedloop.sla.crm.mapping.PropertyTest;
import org.closedloop.sla.crm.mapping.PropertyTest.Comparison;
import org.closedloop.sla.json.shape.FieldValues;
import org.closedloop.sla.json.shape.ObjectShape;
import org.closedloop.sla.json.shape.WordShape;

/**
 * Questions to a property: <code>{property: email, endsWith: "@acme.ch"}</code>, or whether there is a value at all:
 * <code>{property: email, value: blank}</code>.
 */
final class PropertyTestShapes {

    private static final String VALUE = "value";

    /** The comparisons with values, each a field. */
    private static final Map<String, Comparison> WITH_VALUES = withValues();

    /** The comparisons without, each a word. */
    private static final WordShape<Comparison> WITHOUT = WordShape.of(without());

    static final ObjectShape<PropertyTest, FieldValues> TEST =
            tested(object("property-test", FieldValues::new, PropertyTestShapes::test), Function.identity());

    static final ObjectShape<Exclusion, FieldValues> EXCLUSION = tested(
                    object(
                            "exclusion",
                            FieldValues::new,
                            parts -> Exclusion.of(test(parts), parts.get("reason", String.class))),
                    Exclusion::getTest)
            .required("reason", TEXT, Exclusion::getReason, FieldValues.as("reason"));

    private PropertyTestShapes() {}

    private static Map<String, Comparison> withValues() {
        Map<String, Comparison> fields = new LinkedHashMap<>();
        fields.put("is", Comparison.IS);
        fields.put("contains", Comparison.CONTAINS);
        fields.put("startsWith", Comparison.STARTS_WITH);
        fields.put("endsWith", Comparison.ENDS_WITH);
        return fields;
    }

    private static Map<String, Comparison> without() {
        Map<String, Comparison> words = new LinkedHashMap<>();
        words.put("blank", Comparison.IS_BLANK);
        words.put("present", Comparison.IS_PRESENT);
        return words;
    }

    /** The fields of a test, in an object that may have more. */
    private static <T> ObjectShape<T, FieldValues> tested(
            ObjectShape<T, FieldValues> object, Function<T, PropertyTest> test) {
        ObjectShape<T, FieldValues> shape =
                object.required("property", TEXT, test.andThen(PropertyTest::getProperty), FieldValues.as("property"));
        for (String field : WITH_VALUES.keySet()) {
            shape = shape.optional(
                    field, oneOrMore(setOf(TEXT)), test.andThen(given -> values(given, field)), FieldValues.as(field));
        }
        return shape.optional(
                VALUE,
                WITHOUT,
                test.andThen(given -> Optional.of(given.getComparison()).filter(WITHOUT::says)),
                FieldValues.as(VALUE));
    }

    /** Values that a test ignores are written too, so that its author sees them. */
    private static Optional<List<String>> values(PropertyTest test, String field) {
        boolean spare = field.equals("is")
                && WITHOUT.says(test.getComparison())
                && !test.getValues().isEmpty();
        return spare || WITH_VALUES.get(field) == test.getComparison()
                ? Optional.of(List.copyOf(test.getValues()))
                : Optional.empty();
    }

    private static PropertyTest test(FieldValues parts) {
        PropertyTest.Builder test = PropertyTest.builder().property(parts.get("property", String.class));
        List<String> given = new ArrayList<>();
        WITH_VALUES.forEach((field, comparison) -> parts.find(field, List.class).ifPresent(values -> {
            given.add(field);
            test.comparison(comparison);
            for (Object value : values) {
                test.addValues((String) value);
            }
        }));
        Optional<Comparison> without = parts.find(VALUE, Comparison.class);
        without.ifPresent(test::comparison);
        if (given.size() > 1 || (given.isEmpty() && without.isEmpty())) {
            throw new IllegalArgumentException("test of '" + parts.get("property", String.class)
                    + "': must have one of is, contains, startsWith, endsWith and value, but has "
                    + (given.isEmpty() ? "none" : String.join(", ", given)));
        }
        return test.build();
    }
}
