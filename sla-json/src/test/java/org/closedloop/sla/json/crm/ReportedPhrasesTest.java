package org.closedloop.sla.json.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.closedloop.sla.crm.DetailPhrase;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.json.csv.CsvReader;
import org.closedloop.sla.json.csv.ExportKind;
import org.closedloop.sla.json.hubspot.HubSpotObject;
import org.closedloop.sla.json.hubspot.HubSpotReader;
import org.closedloop.sla.json.salesforce.SalesforceReader;
import org.junit.jupiter.api.Test;

/** Each phrase that a reader reports is in the sentence of its issue. */
class ReportedPhrasesTest {

    /** Phrases of the assembly of leads and of times, which no reader of pages reports. */
    private static final Set<DetailPhrase> OF_THE_ASSEMBLY =
            EnumSet.range(DetailPhrase.WON, DetailPhrase.SPREADSHEET_SERIAL);

    private static final CrmMapping HUBSPOT = CrmMapping.hubSpot(ZoneOffset.UTC);

    /** Pages of HubSpot in ASCII, with {@code '} for a quotation mark; {@code ü} is not UTF-8. */
    private static final List<String> PAGES = List.of(
            "",
            "id,name",
            "{'results':[1]}",
            "{'results':{'id':'1'}}",
            "{'results':[{'id':'p','label':'P','displayOrder':0,'stages':[]}]}",
            "{'id':'p','stages':[{'id':'1','label':'Neu','metadata':{'ticketState':'OPEN'}}]}",
            "{'results':[{'from':{'id':'1'},'to':[{'type':'contact_to_deal'}]}]}",
            "{'results':[{'from':{'id':'1'},'to':[{'id':'2','type':'contact_to_company'}]}]}",
            "{'results':[{'toObjectId':815,'associationTypes':[{'typeId':4}]}]}",
            contact("'city':{'b':['c']}"),
            contact("'city':'b','city':'c'"),
            contact("'city':'ü'"),
            contact("'city':" + "1".repeat(101)),
            contact("'city':" + "[".repeat(101) + "]".repeat(101)),
            "{'results':[{'id':'1','properties':{'email':'a'},'archived':'perhaps','createdAt':[]}]}",
            "{'results':[{'id':'1','properties':{'email':'a'},'propertiesWithHistory':{'city':'x'}}]}",
            "{'results':[{'id':'1','properties':{'email':'a'},'propertiesWithHistory':{'city':[7]}}]}",
            "{'results':[{'id':'1\\ud83d','properties':{'email':'a'}}]}",
            "[{'attributes':{'type':'Lead'}}]",
            "{}");

    private static String contact(String properties) {
        return "{'results':[{'id':'1','properties':{'email':'a'," + properties + "}}]}";
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.replace('\'', '"').getBytes(StandardCharsets.ISO_8859_1));
    }

    private static Import imported() throws IOException {
        CrmReader<HubSpotObject> pages = HubSpotReader.of(HUBSPOT);
        for (String page : PAGES) {
            pages = pages.read(stream(page), "a.json");
        }
        return pages.read(
                        HubSpotObject.CONTACTS,
                        stream("{'results':[{'id':'2','properties':{'dealname':'a'}}]}"),
                        "b.json")
                .finish();
    }

    private static Import rows() throws IOException {
        String fields = IntStream.rangeClosed(0, 3_000)
                .mapToObj(i -> "'f" + i + "':'1'")
                .collect(Collectors.joining(","));
        return CsvReader.of(HUBSPOT)
                .read(ExportKind.LEADS, stream("[{'id':'1','email':'a'," + fields + "}]"), "a.json")
                .read(ExportKind.LEADS, stream("Deal ID,Deal Name,Deal Stage\n1,a,b\n"), "b.csv")
                .read(ExportKind.LEADS, stream("Record ID,Email\n3,a,left over\n4,\"b\nc\"d\n"), "c.csv")
                .finish();
    }

    private static Import records() throws IOException {
        return SalesforceReader.of(CrmMapping.salesforce(ZoneOffset.UTC))
                .read(stream("{'records':[{'Id':'a01','Name':'b'}]}"), "a.json")
                .finish();
    }

    @Test
    void each_phrase_is_in_the_sentence_of_its_issue() throws IOException {
        Set<DetailPhrase> seen = EnumSet.noneOf(DetailPhrase.class);
        for (Import imported : List.of(imported(), rows(), records())) {
            for (ImportIssue issue : imported.getIssues()) {
                issue.getDetail().ifPresent(detail -> {
                    assertThat(issue.explain(Locale.ENGLISH)).contains(detail.explain(Locale.ENGLISH));
                    assertThat(issue.explain(Locale.GERMAN)).contains(detail.explain(Locale.GERMAN));
                    for (DetailPhrase phrase : DetailPhrase.values()) {
                        if (Pattern.compile("\\b" + phrase + "\\b")
                                .matcher(detail.toString())
                                .find()) {
                            seen.add(phrase);
                        }
                    }
                });
            }
        }

        assertThat(seen).isEqualTo(EnumSet.complementOf(EnumSet.copyOf(OF_THE_ASSEMBLY)));
    }
}
