package org.closedloop.sla.json.scan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Proxy;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.closedloop.sla.jdbc.ResultSetReader;
import org.junit.jupiter.api.Test;

/** The columns of a table in a file are those of a result set. */
class CellPathTest {

    @Test
    void a_result_set_can_have_all_columns() {
        List<String> labels = new ArrayList<>(CellPath.labels());
        labels.addAll(List.of("stages_mql", "fields_company", "sorce"));

        assertThatThrownBy(() -> ResultSetReader.inEnglish().read(rows(labels), lead -> {}, issue -> {}))
                .message()
                .contains("column 'sorce' is unknown, did you mean 'source'?")
                .containsOnlyOnce("is unknown");
    }

    @Test
    void a_file_has_the_columns_of_a_result_set() throws ReflectiveOperationException {
        Object[] paths = Class.forName("org.closedloop.sla.jdbc.LeadPath").getEnumConstants();

        assertThat(CellPath.labels())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(paths)
                        .map(path -> path.toString().toLowerCase(Locale.ROOT))
                        .toList());
    }

    @Test
    void labels_are_in_any_case_with_or_without_underscores() {
        assertThat(CellPath.of("dealClosedAt")).isEqualTo(CellPath.DEAL_CLOSED_AT);
        assertThat(CellPath.of("DEAL.CLOSED_AT")).isEqualTo(CellPath.DEAL_CLOSED_AT);
        assertThat(CellPath.of("stages")).isNull();
        assertThat(CellPath.of("deal-closed-at")).isNull();
    }

    /** A result set without rows. */
    private static ResultSet rows(List<String> labels) {
        ResultSetMetaData data = proxy(ResultSetMetaData.class, (name, arguments) -> switch (name) {
            case "getColumnCount" -> labels.size();
            case "getColumnLabel" -> labels.get((Integer) arguments[0] - 1);
            case "getColumnType" -> Types.VARCHAR;
            default -> "VARCHAR";
        });
        return proxy(ResultSet.class, (name, arguments) -> name.equals("getMetaData") ? data : false);
    }

    private interface Answer {
        Object to(String method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Answer answer) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> answer.to(method.getName(), arguments)));
    }
}
