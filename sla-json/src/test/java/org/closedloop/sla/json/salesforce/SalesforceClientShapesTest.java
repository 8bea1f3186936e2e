package org.closedloop.sla.json.salesforce;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.closedloop.sla.json.crm.Recorded;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The answers of Salesforce's other interfaces, also in the forms of its clients. */
class SalesforceClientShapesTest {

    private static final String A = "{'attributes':{'type':'Lead'},'Id':'00Q1','Status':'Open'}";
    private static final String B = "{'attributes':{'type':'Opportunity'},'Id':'0061'}";
    private static final String READ_A = "LEAD 00Q1 {Id=00Q1, Status=Open}";
    private static final String READ_B = "DEAL 0061 {Id=0061}";

    static Stream<Arguments> answers() {
        return Stream.of(
                given(
                        "command line with warnings",
                        "{'status':0,'result':{'records':[" + A
                                + "],'totalSize':3,'done':true},'warnings':['3 exist']}",
                        READ_A,
                        "told: records-missing at 1.json: 1 (3)"),
                given("command line, records only", "{'status':0,'result':[" + A + "," + B + "]}", READ_A, READ_B),
                given(
                        "a command that failed",
                        "{'name':'INVALID_FIELD','message':'No such column','exitCode':1,'status':1,'stack':'x'}",
                        "told: page-refused at 1.json, record 1: INVALID_FIELD (No such column)"),
                given("search", "{'searchRecords':[" + A + "," + B + "]}", READ_A, READ_B),
                given(
                        "composite",
                        "{'compositeResponse':[{'body':{'totalSize':1,'done':true,'records':[" + A
                                + "]},'httpStatusCode':200,'referenceId':'a'},{'body':" + B
                                + ",'httpStatusCode':200,'referenceId':'b'},{'body':[{'errorCode':'X','message':'no'}],"
                                + "'httpStatusCode':400,'referenceId':'c'}]}",
                        READ_A,
                        READ_B,
                        "told: page-refused at 1.json, record 3: X (no)"),
                given(
                        "batch",
                        "{'hasErrors':false,'results':[{'statusCode':200,'result':{'totalSize':1,'done':true,'records':["
                                + A + "]}}]}",
                        READ_A),
                given(
                        "graph",
                        "{'graphs':[{'graphId':'1','isSuccessful':true,'graphResponse':{'compositeResponse':[{'body':"
                                + "{'done':true,'records':[" + A + "]},'httpStatusCode':200}]}}]}",
                        READ_A),
                given(
                        "collection",
                        "[" + A + ",null,null]",
                        READ_A,
                        skipped(2),
                        skipped(3),
                        "told: page-unreadable " + "at 1.json: null (2 of 3 records: not an object)"),
                given(
                        "GraphQL",
                        "{'data':{'uiapi':{'query':{'Lead':{'edges':[{'node':{'Id':'00Q1','Status':{'value':'Open',"
                                + "'displayValue':'Offen'},'Owner':{'Name':{'value':'Zoë'}},'Tasks':{'edges':[{'node':{'Id':"
                                + "'00T1'}}],'pageInfo':{'hasNextPage':false}}},'cursor':'x'}],'totalCount':1,'pageInfo':"
                                + "{'hasNextPage':false,'endCursor':'x'}},'Opportunity':{'edges':[{'node':{'Id':'0061',"
                                + "'Amount':{'value':12.50}}}]}}}},'errors':[]}",
                        "LEAD 00Q1 {Id=00Q1, Status=Open, Owner.Name=Zoë}",
                        "ACTIVITY 00T1 {Id=00T1} -> LEAD 00Q1",
                        "DEAL 0061 {Id=0061, Amount=12.50}"),
                given(
                        "GraphQL, not the last page",
                        "{'data':{'uiapi':{'query':{'Lead':{'edges':[{'node':{'Id':'00Q1'}}],'totalCount':2,"
                                + "'pageInfo':{'hasNextPage':true,'endCursor':'eyJ'}}}}}}",
                        "LEAD 00Q1 {Id=00Q1}",
                        "told: page-missing at 1.json: eyJ",
                        "told: records-missing at 1.json: 1 (2)"),
                given(
                        "GraphQL that failed",
                        "{'data':null,'errors':[{'message':'Unknown type'}]}",
                        "told: page-unreadable at 1.json, property data: null (not a list of records)",
                        "told: page-refused at 1.json: Unknown type"),
                given(
                        "the interface of Salesforce's own pages",
                        "{'apiName':'Lead','id':'00Q1','fields':{'Status':{'displayValue':null,'value':'Open'},'Owner':"
                                + "{'displayValue':'Zoë','value':{'apiName':'User','fields':{'Name':{'value':'Zoë'}}}}}}",
                        "LEAD 00Q1 {Id=00Q1, Status=Open, Owner.Name=Zoë}"),
                given(
                        "bulk, all as texts and without types",
                        "[{'Id':'00Q1','IsDeleted':'false'},{'Id':'0171','LeadId':'00Q1','Field':'Status','NewValue':'SQL',"
                                + "'CreatedDate':'1772439300000'},{'Id':'0172','OpportunityId':'0061','Field':'StageName',"
                                + "'NewValue':'Won','CreatedDate':'1'}]",
                        "LEAD 00Q1 {Id=00Q1, IsDeleted=false}",
                        "CHANGE 0171 {Id=0171, LeadId=00Q1, Field=Status, NewValue=SQL, CreatedDate=1772439300000}"
                                + " -> LEAD 00Q1 ~ Status=SQL@1772439300000",
                        "CHANGE 0172 {Id=0172, OpportunityId=0061, Field=StageName, NewValue=Won, CreatedDate=1}"
                                + " -> DEAL 0061 ~ StageName=Won@1"),
                given(
                        "subqueries without types",
                        "[{'Id':'0061','OpportunityHistories':{'records':[{'StageName':'A','CreatedDate':'1'}]},"
                                + "'Histories':{'records':[{'Field':'Amount','NewValue':5,'CreatedDate':'2'}]}}]",
                        "DEAL 0061 {Id=0061}",
                        "CHANGE  {StageName=A, CreatedDate=1} -> DEAL 0061 ~ StageName=A@1",
                        "CHANGE  {Field=Amount, NewValue=5, CreatedDate=2} -> DEAL 0061 ~ Amount=5@2"));
    }

    private static String skipped(int record) {
        return "skipped: record-unreadable at 1.json, record " + record + ", OTHER: null (not an object)";
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("answers")
    void reads_an_answer_of_each_client(String name, String text, List<String> words) throws IOException {
        assertThat(SalesforceRead.pages(text).words()).containsExactlyElementsOf(words);
    }

    @ParameterizedTest
    @CsvSource({
        "LEADS, LEAD",
        "OPPORTUNITIES, DEAL",
        "CONTACT_ROLES, LINK",
        "STAGE_HISTORIES, CHANGE",
        "OPPORTUNITY_HISTORIES, CHANGE",
        "LEAD_HISTORIES, CHANGE",
        "TASKS, ACTIVITY",
        "EVENTS, ACTIVITY"
    })
    void the_caller_can_name_the_type_of_records(SalesforceObject object, String kind) throws IOException {
        Recorded recorded = SalesforceRead.of(object.type(), "any.json", "[{'Id':'X1'}]");

        assertThat(recorded.words()).singleElement().asString().startsWith(kind + " X1 {Id=X1");
    }

    @Test
    void a_plan_names_the_files_of_an_export() throws IOException {
        String plan = "[{'sobject':'Lead','saveRefs':true,'resolveRefs':false,'files':['1.json']},"
                + "{'sobject':'Opportunity','files':['out/opportunities.json']}]";

        assertThat(SalesforceRead.pages("{'records':[" + A + "]}", plan).words())
                .containsExactly(READ_A, "told: page-missing at 2.json, record 2: opportunities.json");
    }

    private static Arguments given(String name, String text, String... words) {
        return Arguments.of(name, text, List.of(words));
    }
}
