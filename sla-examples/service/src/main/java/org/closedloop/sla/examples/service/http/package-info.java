/** HTTP: bodies, languages, entity tags, and answers of type {@code application/problem+json}. */
@NullMarked
package org.closedloop.sla.examples.service.http;

import org.jspecify.annotations.NullMarked;
