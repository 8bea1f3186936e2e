package org.closedloop.sla.examples.scorecard.command;

import java.io.IOException;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.json.crm.CrmObject;
import org.closedloop.sla.json.crm.CrmReader;
import org.closedloop.sla.json.csv.CsvReader;
import org.closedloop.sla.json.csv.ExportKind;
import org.closedloop.sla.json.hubspot.HubSpotObject;
import org.closedloop.sla.json.hubspot.HubSpotReader;
import org.closedloop.sla.json.salesforce.SalesforceObject;
import org.closedloop.sla.json.salesforce.SalesforceReader;
import picocli.CommandLine.TypeConversionException;

/** The CRM or the format of the files that are imported. */
@SuppressWarnings("ImmutableEnumChecker") // The functions have no state, and the lists are copies.
enum CrmSource {
    HUBSPOT(CrmMapping::hubSpot, new Files<>(HubSpotReader::of, List.of(HubSpotObject.values()))),
    SALESFORCE(CrmMapping::salesforce, new Files<>(SalesforceReader::of, List.of(SalesforceObject.values()))),
    CSV(
            zone -> {
                throw new UnusableInput("import: a CSV file can have any columns; --mapping must say what they mean");
            },
            new Files<>(CsvReader::of, List.of(ExportKind.values())));

    /** The words for the sources in help texts. */
    static final String WORDS = "hubspot|salesforce|csv";

    private final Function<ZoneId, CrmMapping> standard;
    private final Files<?> files;

    CrmSource(Function<ZoneId, CrmMapping> standard, Files<?> files) {
        this.standard = standard;
        this.files = files;
    }

    /** The source of this name, as it was typed. */
    static CrmSource of(String typed) {
        return Stream.of(values())
                .filter(source -> source.word().equals(typed.toLowerCase(Locale.ROOT)))
                .findFirst()
                .orElseThrow(() -> new TypeConversionException("'" + typed + "' is not one of "
                        + Stream.of(values()).map(CrmSource::word).collect(Collectors.joining(", "))));
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The words by which a file's content can be named. */
    List<String> kinds() {
        return files.objects().stream()
                .flatMap(object -> object.getWords().stream())
                .toList();
    }

    /** The mapping of the CRM's standard properties. */
    CrmMapping standard(ZoneId zone) {
        return standard.apply(zone);
    }

    /** Reads all pages. */
    Import read(CrmMapping mapping, List<CrmPage> pages) {
        return files.read(mapping, pages);
    }

    private record Files<O extends CrmObject>(Function<CrmMapping, CrmReader<O>> reader, List<O> objects) {

        Import read(CrmMapping mapping, List<CrmPage> pages) {
            CrmReader<O> files = reader.apply(mapping);
            for (CrmPage page : pages) {
                Optional<O> object = objects.stream()
                        .filter(known -> known.getWords().contains(page.kind()))
                        .findFirst();
                try {
                    if (object.isPresent()) {
                        files.read(object.get(), page.file());
                    } else {
                        files.read(page.file());
                    }
                } catch (IOException e) {
                    throw Input.unreadable(page.file(), e);
                }
            }
            return files.finish();
        }
    }
}
