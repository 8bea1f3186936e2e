package org.closedloop.sla.json.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.closedloop.sla.crm.Import;
import org.closedloop.sla.crm.mapping.CrmMapping;
import org.closedloop.sla.json.csv.CsvReader;
import org.closedloop.sla.json.csv.ExportKind;
import org.closedloop.sla.json.hubspot.HubSpotObject;
import org.closedloop.sla.json.hubspot.HubSpotReader;
import org.closedloop.sla.json.salesforce.SalesforceReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An issue and its detail are explained in one language. */
class IssueLanguageTest {

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '^', textBlock = """
            salesforce | {'records':[{'Id':'00Q1' | a.json, record 1: is cut off (line 1, column 25: the text ends before it is complete); everything before that point was read | a.json, Datensatz 1: bricht in der Mitte ab (Zeile 1, Spalte 25: der Text endet, bevor er vollständig ist); was davor steht, wurde gelesen
            hubspot | {'results':[{'id':'1' 'properties':{}}]} | a.json: is not a page of records: '{"results":[{"id":"1" "properties":{}}]}' (line 1, column 23: unexpected `"`; a comma or a closing bracket is missing before it) | a.json: ist keine Seite mit Datensätzen: '{"results":[{"id":"1" "properties":{}}]}' (Zeile 1, Spalte 23: unerwartetes `"`; davor fehlt ein Komma oder eine schliessende Klammer)
            lines | {'id':'1','properties':{}}~{'id': | a.jsonl, line 2: is not a record: '{"id":' (column 7: the text ends before it is complete); the record was skipped | a.jsonl, Zeile 2: ist kein Datensatz: '{"id":' (Spalte 7: der Text endet, bevor er vollständig ist); der Datensatz wurde ausgelassen
            hubspot | {'results':[{'id':'1','properties':{'a\\ud83d':'b'}}]} | a.json: is not a page of records: '{"results":[{"id":"1","properties":{"a\\ud83d":"b"}}]}' (line 1, column 45: half a character in the name of a property, 'a\\ud83d') | a.json: ist keine Seite mit Datensätzen: '{"results":[{"id":"1","properties":{"a\\ud83d":"b"}}]}' (Zeile 1, Spalte 45: ein halbes Zeichen im Namen einer Eigenschaft, 'a\\ud83d')
            hubspot | id,name~1,a~ | a.json: is not a page of records: 'id,name 1,a' (looks like CSV, which is read by CsvReader and `sla import --from csv`) | a.json: ist keine Seite mit Datensätzen: 'id,name 1,a' (sieht nach CSV aus, das CsvReader und `sla import --from csv` lesen)
            hubspot | ^^ | a.json: is not a page of records (empty) | a.json: ist keine Seite mit Datensätzen (leer)
            hubspot | {'results':[1,{'id':'1','properties':{'email':'a'}}]} | a.json, record 1: is not a record: '1' (not an object); the record was skipped | a.json, Datensatz 1: ist kein Datensatz: '1' (kein Objekt); der Datensatz wurde ausgelassen
            hubspot | {'results':{'id':'1'}} | a.json: results: is not a page of records: '{...}' (not a list of records) | a.json: results: ist keine Seite mit Datensätzen: '{...}' (keine Liste von Datensätzen)
            hubspot | [{'attributes':{'type':'Lead'}}] | a.json: is not a page of records: '{"attributes":{"type":"Lead"}}' (1 of 1 records: not a HubSpot record; looks like Salesforce) | a.json: ist keine Seite mit Datensätzen: '{"attributes":{"type":"Lead"}}' (1 von 1 Datensätzen: kein Datensatz von HubSpot; sieht nach Salesforce aus)
            contacts | {'results':[{'id':'1','properties':{'dealname':'a'}}]} | a.json: is not a page of records: '{"id":"1","properties":{"dealname":"a"}}' (1 of 1 records: not a HubSpot record of type contact) | a.json: ist keine Seite mit Datensätzen: '{"id":"1","properties":{"dealname":"a"}}' (1 von 1 Datensätzen: kein Datensatz vom Typ contact von HubSpot)
            salesforce | {'records':[{'Id':'a01','Name':'b'}]} | a.json: is not a page of records (1 of 1 records: unreadable) | a.json: ist keine Seite mit Datensätzen (1 von 1 Datensätzen: nicht lesbar)
            hubspot | {'results':[{'id':'1','properties':{'email':'a'}}],'numErrors':3} | a.json: the CRM answered with an error instead of records: numErrors: 3 | a.json: das CRM antwortete mit einem Fehler statt mit Datensätzen: numErrors: 3
            contacts | {'results':[{'id':'1','properties':{'email':'a','city':'b','city':'c'}}]} | a.json, record 1: lead 1: city: cannot be read (occurs more than once); the field was ignored | a.json, Datensatz 1: Lead 1: city: ist kein lesbarer Wert (mehrfach vorhanden); das Feld wurde nicht beachtet
            contacts | {'results':[{'id':'1','properties':{'email':'a','city':{'b':['c']}}}]} | a.json, record 1: lead 1: city: '{"b":["c"]}' cannot be read (neither a text nor a number); the field was ignored | a.json, Datensatz 1: Lead 1: city: '{"b":["c"]}' ist kein lesbarer Wert (weder Text noch Zahl); das Feld wurde nicht beachtet
            hubspot | {'results':[{'id':'1','properties':{'email':'a'},'archived':'perhaps'}]} | a.json, record 1: lead 1: archived: 'perhaps' cannot be read (neither true nor false); the field was ignored | a.json, Datensatz 1: Lead 1: archived: 'perhaps' ist kein lesbarer Wert (weder true noch false); das Feld wurde nicht beachtet
            hubspot | {'results':[{'id':'1','properties':{'email':'a'},'createdAt':[]}]} | a.json, record 1: lead 1: createdAt: '[]' cannot be read (not a time); the field was ignored | a.json, Datensatz 1: Lead 1: createdAt: '[]' ist kein lesbarer Wert (kein Zeitpunkt); das Feld wurde nicht beachtet
            hubspot | {'results':[{'id':'1','properties':{'email':'a'},'updatedAt':'soon'}]} | a.json, record 1: lead 1: updatedAt: 'soon' is not a time; the field was ignored | a.json, Datensatz 1: Lead 1: updatedAt: 'soon' ist kein Zeitpunkt; das Feld wurde nicht beachtet
            hubspot | {'results':[{'id':'1','properties':{'email':'a'},'associations':[1]}]} | a.json, record 1: lead 1: associations: '["1"]' cannot be read (not an object); the field was ignored | a.json, Datensatz 1: Lead 1: associations: '["1"]' ist kein lesbarer Wert (kein Objekt); das Feld wurde nicht beachtet
            hubspot | {'id':'p','stages':[{'id':'1','label':'Neu','metadata':{'ticketState':'OPEN'}}]} | a.json, record 1: deal stage 1: objects of this type are not read (not a stage of deals); the record was skipped | a.json, Datensatz 1: Deal-Stage 1: aus solchen Objekten wird nichts gelesen (keine Stage von Deals); der Datensatz wurde ausgelassen
            hubspot | {'results':[{'from':{'id':'1'},'to':[{'id':'2','type':'contact_to_company'}]}]} | a.json, record 1: link 1: objects of this type are not read (not between a contact and a deal); the record was skipped | a.json, Datensatz 1: Verknüpfung 1: aus solchen Objekten wird nichts gelesen (nicht von einem Kontakt und einem Deal); der Datensatz wurde ausgelassen
            hubspot | {'results':[{'id':'1','properties':{'email':'a'}}],'num_errors':2} | a.json: the CRM answered with an error instead of records: num_errors: 2 | a.json: das CRM antwortete mit einem Fehler statt mit Datensätzen: num_errors: 2
            hubspot | {'success':false} | a.json, record 1: the CRM answered with an error instead of records | a.json, Datensatz 1: das CRM antwortete mit einem Fehler statt mit Datensätzen
            hubspot | {'status':'error','category':'TIMEOUT','message':'f() <> g()'} | a.json, record 1: the CRM answered with an error instead of records: TIMEOUT (f() <> g()) | a.json, Datensatz 1: das CRM antwortete mit einem Fehler statt mit Datensätzen: TIMEOUT (f() <> g())
            csv | ^^ | a.csv: is not a page of records (empty) | a.csv: ist keine Seite mit Datensätzen (leer)
            csv | Deal ID,Deal Name,Deal Stage~1,a,b~ | a.csv: is not a page of records: 'Deal ID,Deal Name,Deal Stage' (a file of deals, given as a file of leads; read it with ExportKind.DEALS, or give it as deals=FILE) | a.csv: ist keine Seite mit Datensätzen: 'Deal ID,Deal Name,Deal Stage' (eine Datei mit Deals, die als Datei mit Leads angegeben ist; mit ExportKind.DEALS lesen oder als deals=DATEI angeben)
            """)
    void explains_a_detail_in_the_language_of_the_issue(String reader, String text, String english, String german)
            throws IOException {
        Import imported = read(reader, text.replace('\'', '"').replace('~', '\n'));

        assertThat(sentences(imported, Locale.ENGLISH)).contains(english).doesNotContain(german);
        assertThat(sentences(imported, Locale.forLanguageTag("de-CH")))
                .contains(german)
                .doesNotContain(english);
    }

    private static List<String> sentences(Import imported, Locale locale) {
        return imported.getIssues().stream()
                .filter(issue -> !issue.getReason().isAboutMapping())
                .map(issue -> issue.explain(locale))
                .toList();
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
