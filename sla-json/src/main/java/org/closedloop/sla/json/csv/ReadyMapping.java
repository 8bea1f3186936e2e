package org.closedloop.sla.json.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.json.Format;
import org.closedloop.sla.json.SlaJson;

/**
 * Mappings of CRMs that are read as CSV files, with the standard fields of each.
 *
 * <p>A field of which the CRM records no time is not mapped; the comments of the {@linkplain #text text} list it, and
 * state the source of the names and the meaning of each property. Amounts without a currency need
 * {@link CrmMapping#withCurrency}.
 *
 * <pre>{@code
 * CrmMapping mapping = ReadyMapping.PIPEDRIVE.in(ZoneId.of("Europe/Zurich"));
 * Import imported = CsvReader.of(mapping)
 *         .read(ExportKind.LEADS, Path.of("people.csv"))
 *         .read(ExportKind.DEALS, Path.of("deals.csv"))
 *         .finish();
 * }</pre>
 *
 * @see CrmMapping#hubSpot
 * @see CrmMapping#salesforce
 */
public enum ReadyMapping {
    /** Pipedrive: people as leads, and deals. */
    PIPEDRIVE,
    /** Zoho CRM: leads and deals. */
    ZOHO,
    /** Microsoft Dynamics 365 Sales: leads, opportunities, calls and emails, by the logical names of their columns. */
    DYNAMICS,
    /** Odoo CRM: leads and opportunities in one file. */
    ODOO,
    /** Frappe CRM: leads and deals, with their status change logs. */
    FRAPPE;

    private static final String NO_ZONE = "\nzone: UTC\n";

    /** The mapping, with days that begin in this zone. */
    public CrmMapping in(ZoneId zone) {
        return SlaJson.inEnglish()
                .read(CrmMapping.class, text(zone), Format.YAML)
                .orElseThrow();
    }

    /** The mapping as a YAML document with comments, with days that begin in this zone; ends with a line break. */
    public String text(ZoneId zone) {
        return resource().replace(NO_ZONE, "\nzone: \"" + zone.getId() + "\"\n");
    }

    /** The name that the command line and the mapping's id use, such as {@code pipedrive}. */
    public String getWord() {
        return name().toLowerCase(Locale.ROOT);
    }

    private String resource() {
        String file = getWord() + ".mapping.yaml";
        try (InputStream in = Objects.requireNonNull(ReadyMapping.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
