package org.closedloop.sla.json.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.ImportIssue;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.json.csv.CsvReader;
import org.closedloop.sla.json.csv.ExportKind;
import org.closedloop.sla.json.hubspot.HubSpotObject;
import org.closedloop.sla.json.hubspot.HubSpotReader;
import org.closedloop.sla.json.salesforce.SalesforceReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each detail of an issue is in the language in which the issue is explained. */
class IssueLanguageTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            salesforce | {'records':[{'Id':'00Q1'                          | line 1, column 25: the text ends before it is complete | Zeile 1, Spalte 25: der Text endet, bevor er vollständig ist
            hubspot    | {'results':[{'id':'1' 'properties':{}}]}           | line 1, column 23: unexpected `"`; a comma or a closing bracket is missing before it | Zeile 1, Spalte 23: unerwartetes `"`; davor fehlt ein Komma oder eine schliessende Klammer
            lines      | {'id':'1','properties':{}}~{'id':                  | column 7: the text ends before it is complete | Spalte 7: der Text endet, bevor er vollständig ist
            hubspot    | {'results':[{'id':'1','properties':{'a\\ud83d':'b'}}]} | half of a character in the name of a property | ein halbes Zeichen im Namen einer Eigenschaft
            hubspot    | id,name~1,a~                                       | looks like CSV, which is read by CsvReader | sieht nach CSV aus, das CsvReader
            hubspot    | ""                                                 | (empty) | (leer)
            hubspot    | {'results':[1,{'id':'1','properties':{'email':'a'}}]} | (no object) | (kein Objekt)
            hubspot    | {'results':{'id':'1'}}                             | (no list of records) | (keine Liste von Datensätzen)
            hubspot    | [{'attributes':{'type':'Lead'}}] | 1 of 1 records: no record of HubSpot; looks like Salesforce | 1 von 1 Datensätzen: kein Datensatz von HubSpot; sieht nach Salesforce aus
            contacts   | {'results':[{'id':'1','properties':{'dealname':'a'}}]} | no contact of HubSpot | kein Datensatz vom Typ contact von HubSpot
            salesforce | {'records':[{'Id':'a01','Name':'b'}]}              | 1 of 1 records: unreadable | 1 von 1 Datensätzen: nicht lesbar
            hubspot    | {'results':[{'id':'1','properties':{'email':'a'}}],'numErrors':3} | answered with an error instead of records: numErrors: 3 | antwortete mit einem Fehler statt mit Datensätzen: numErrors: 3
            contacts   | {'results':[{'id':'1','properties':{'email':'a','city':'b','city':'c'}}]} | (there more than once) | (mehrfach vorhanden)
            contacts   | {'results':[{'id':'1','properties':{'email':'a','city':{'b':['c']}}}]} | (no text or number) | (weder Text noch Zahl)
            hubspot    | {'results':[{'id':'1','properties':{'email':'a'},'archived':'perhaps'}]} | (neither true nor false) | (weder true noch false)
            hubspot    | {'results':[{'id':'1','properties':{'email':'a'},'createdAt':[]}]} | (no time) | (kein Zeitpunkt)
            hubspot    | {'results':[{'id':'1','properties':{'email':'a'},'updatedAt':'soon'}]} | 'soon' is not a time; | 'soon' ist kein Zeitpunkt;
            hubspot    | {'results':[{'id':'1','properties':{'email':'a'},'associations':[1]}]} | (no object) | (kein Objekt)
            csv        | ""                                                 | (empty) | (leer)
            csv        | Deal ID,Deal Name,Deal Stage~1,a,b~                | a file of deals, handed in as one of leads | eine Datei mit Deals, die als Datei mit Leads angegeben ist
            """)
    void explains_a_detail_in_the_language_of_the_issue(String reader, String text, String english, String german)
            throws IOException {
        Import imported = read(reader, text.replace('\'', '"').replace('~', '\n'));

        assertThat(sentences(imported, Locale.ENGLISH)).contains(english).doesNotContain(german);
        assertThat(sentences(imported, Locale.forLanguageTag("de-CH")))
                .contains(german)
                .doesNotContain(english);
    }

    private static String sentences(Import imported, Locale locale) {
        StringBuilder all = new StringBuilder();
        for (ImportIssue issue : imported.getIssues()) {
            all.append(issue.withRecord(Optional.empty()).explain(locale)).append('\n');
        }
        return all.toString();
    }

    private static Import read(String reader, String text) throws IOException {
        InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        CrmMapping hubSpot = CrmMapping.hubSpot(ZoneOffset.UTC);
        return switch (reader) {
            case "hubspot" -> HubSpotReader.of(hubSpot).read(in, "a.json").finish();
            case "lines" -> HubSpotReader.of(hubSpot).read(in, "a.jsonl").finish();
            case "contacts" ->
                HubSpotReader.of(hubSpot)
                        .read(HubSpotObject.CONTACTS, in, "a.json")
                        .finish();
            case "csv" ->
                CsvReader.of(hubSpot).read(ExportKind.LEADS, in, "a.csv").finish();
            default ->
                SalesforceReader.of(CrmMapping.salesforce(ZoneOffset.UTC))
                        .read(in, "a.json")
                        .finish();
        };
    }
}
