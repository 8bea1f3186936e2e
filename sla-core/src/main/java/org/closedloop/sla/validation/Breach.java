package org.closedloop.sla.validation;

import java.util.Map;

/**
 * A broken rule before it is put into words. Internal.
 *
 * @param path the place, such as {@code targets[2].metric}
 * @param value the value at the place, as an author writes it; empty if there is no single one
 * @param parameters the parameters of the message, including the value
 */
public record Breach(Rule rule, String path, String value, Map<String, String> parameters) {}
