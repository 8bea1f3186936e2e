import org.closedloop.sla.json.SlaModule;
import tools.jackson.databind.JacksonModule;

/**
 * JSON and YAML forms of every public value, streaming readers of leads, readers of CRM exports, and signatures.
 *
 * <p>Start at {@link org.closedloop.sla.json.SlaJson}. A mapper of Jackson 3 that finds modules on its own finds
 * {@link SlaModule}.
 */
module org.closedloop.sla.json {
    requires transitive org.closedloop.sla;
    requires transitive tools.jackson.databind;
    requires de.siegmar.fastcsv;
    requires org.snakeyaml.engine;
    requires tools.jackson.dataformat.yaml;

    exports org.closedloop.sla.json;
    exports org.closedloop.sla.json.crm;
    exports org.closedloop.sla.json.csv;
    exports org.closedloop.sla.json.difference;
    exports org.closedloop.sla.json.hubspot;
    exports org.closedloop.sla.json.proposal;
    exports org.closedloop.sla.json.salesforce;
    exports org.closedloop.sla.json.signing;

    provides JacksonModule with
            SlaModule;
}
