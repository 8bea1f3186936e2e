package org.closedloop.sla.format;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class ExportFormatTest {

    @Test
    void refuses_invalid_formats() {
        assertThatThrownBy(() -> ExportFormat.builder().addTimePatterns("dd.bb").build())
                .hasMessageStartingWith("export format: 'dd.bb' is no pattern of a time: ");
        assertThatThrownBy(() -> ExportFormat.builder().decimalSeparator(";").build())
                .hasMessage("export format: the decimal separator must be '.' or ',', but was ';'");
        assertThatThrownBy(() -> ExportFormat.builder().cellSeparator("::").build())
                .hasMessage("export format: the cell separator must be one character, but was '::'");
        assertThatThrownBy(() -> ExportFormat.builder().escape("\\\\").build())
                .hasMessage("export format: the escape must be one character, but was '\\\\'");
        assertThatThrownBy(() -> ExportFormat.builder().charset("latin-17").build())
                .hasMessage("export format: 'latin-17' is no known character set");
    }
}
