/**
 * Reads and writes the values of the library as documents, in JSON and YAML, and exports of leads line by line.
 *
 * <p>{@link org.closedloop.sla.json.SlaJson} reads and writes whole documents and reports all problems of a document at
 * once; {@link org.closedloop.sla.json.LeadReader} reads or counts an export of leads of any length, and
 * {@link org.closedloop.sla.json.LeadCsvReader} one in CSV; {@link org.closedloop.sla.json.SlaModule} adds the values
 * to a Jackson mapper of a host, which finds it by itself, and {@link org.closedloop.sla.json.UnreadableValueException}
 * has the problems that such a mapper reports.
 *
 * <p>{@link org.closedloop.sla.json.CanonicalForm} is the canonical text of an agreement's terms, and
 * {@link org.closedloop.sla.json.TermsDigest} its digest. {@code signing} checks signatures against digests, and
 * {@code difference} compares two versions. {@link org.closedloop.sla.json.YamlComments} counts the comments that are
 * lost when a document is read and written.
 *
 * <p>Five internal packages do the work; each depends only on those before it:
 *
 * <table>
 * <caption>From bytes to values</caption>
 * <tr><th>package</th><th>input</th><th>output</th></tr>
 * <tr><td>{@code scan}</td><td>bytes of an export</td><td>lines, records of plain lines</td></tr>
 * <tr><td>{@code tree}</td><td>text of a document</td><td>nodes with their places, problems</td></tr>
 * <tr><td>{@code shape}</td><td>a node or a value</td><td>a value, text, JSON Schema</td></tr>
 * <tr><td>{@code value}</td><td></td><td>the shape of each kind of document</td></tr>
 * <tr><td>{@code row}</td><td>bytes of CSV</td><td>cells, nodes of leads</td></tr>
 * </table>
 *
 * <p>The packages {@code crm}, {@code csv}, {@code hubspot}, {@code salesforce} and {@code proposal} read exports of
 * CRM systems.
 */
@NullMarked
package org.closedloop.sla.json;

import org.jspecify.annotations.NullMarked;
