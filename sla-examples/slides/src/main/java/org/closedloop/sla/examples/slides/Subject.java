package org.closedloop.sla.examples.slides;

import org.closedloop.sla.agreement.ResolvedTerms;
import org.closedloop.sla.evaluation.Scorecard;

/** What the slides show, and the language. */
record Subject(Scorecard card, ResolvedTerms terms, SlideTexts words) {}
