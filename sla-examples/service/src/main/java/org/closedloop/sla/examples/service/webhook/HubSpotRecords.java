package org.closedloop.sla.examples.service.webhook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.examples.service.webhook.HubSpotEventStore.Change;
import org.closedloop.sla.json.hubspot.HubSpotObject;
import org.closedloop.sla.json.hubspot.HubSpotReader;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the stored values as the answers of HubSpot's API would have them, so that one mapping serves both. */
@Component
final class HubSpotRecords {

    private final HubSpotEventStore events;
    private final HubSpotLinks links;
    private final JsonMapper json = JsonMapper.builder().build();

    HubSpotRecords(HubSpotEventStore events, HubSpotLinks links) {
        this.events = events;
        this.links = links;
    }

    /**
     * Returns the import of a contact and those of its deals for which an event has arrived; empty if nothing is kept
     * of the contact, such as after its deletion.
     */
    Optional<Import> read(String agreement, long contact, CrmMapping mapping) {
        List<Long> deals = links.dealsOf(agreement, contact);
        List<Change> changes = events.changesOf(agreement, HubSpotEvent.Type.CONTACT, contact);
        if (changes.isEmpty() && deals.isEmpty()) {
            return Optional.empty();
        }
        Map<String, Object> record = record(contact, changes);
        record.put(
                "associations",
                Map.of(
                        "deals",
                        Map.of(
                                "results",
                                deals.stream()
                                        .map(deal -> Map.of("id", String.valueOf(deal), "type", "contact_to_deal"))
                                        .toList())));
        List<Map<String, Object>> dealRecords = deals.stream()
                .map(deal -> record(deal, events.changesOf(agreement, HubSpotEvent.Type.DEAL, deal)))
                .toList();
        try {
            return Optional.of(HubSpotReader.of(mapping)
                    .read(HubSpotObject.CONTACTS, page(List.of(record)), "contacts.json")
                    .read(HubSpotObject.DEALS, page(dealRecords), "deals.json")
                    .finish());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ByteArrayInputStream page(List<Map<String, Object>> records) {
        return new ByteArrayInputStream(json.writeValueAsBytes(Map.of("results", records)));
    }

    private Map<String, Object> record(long id, List<Change> changes) {
        Map<String, Object> latest = new LinkedHashMap<>();
        Map<String, List<Map<String, Object>>> history = new LinkedHashMap<>();
        for (Change change : changes) {
            latest.putIfAbsent(change.property(), change.value());
            history.computeIfAbsent(change.property(), property -> new ArrayList<>())
                    .add(Map.of(
                            "value", change.value(), "timestamp", change.at().toString()));
        }
        Map<String, Object> record = new LinkedHashMap<>();
        record.put("id", String.valueOf(id));
        record.put("properties", latest);
        record.put("propertiesWithHistory", history);
        return record;
    }
}
