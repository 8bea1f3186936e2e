package org.closedloop.sla.schedule;

import java.time.LocalDate;
import java.time.Period;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import org.closedloop.sla.agreement.Post;
import org.closedloop.sla.agreement.Renewal;
import org.closedloop.sla.evaluation.Violation;
import org.closedloop.sla.funnel.Role;
import org.closedloop.sla.text.Figures;
import org.closedloop.sla.text.MessageBundle;
import org.closedloop.sla.time.DateRange;

/** Formats obligations as titles and sentences. */
final class ObligationSentences {

    private final Figures figures;
    private final MessageBundle messages;

    ObligationSentences(Locale locale) {
        this.figures = new Figures(Objects.requireNonNull(locale, "locale"));
        this.messages = MessageBundle.of(ObligationSentences.class, locale);
    }

    String title(Obligation due) {
        String about = "";
        if (due instanceof WindowEnd window) {
            about = window.getWindow().label();
        } else if (due instanceof ReportDue report) {
            about = report.getWindow().label();
        } else if (due instanceof PostVacancy vacancy) {
            about = roles(vacancy.getResponsible());
        } else if (due instanceof EscalationDue escalation) {
            about = escalation.getViolation().getEscalation().getId();
        }
        return messages.format("title." + due.getKind(), about);
    }

    String explain(Obligation due) {
        if (due instanceof WindowEnd window) {
            return messages.format("window", window.getWindow().label(), list(window.getTargets()));
        }
        if (due instanceof ReportDue report) {
            return report(report);
        }
        if (due instanceof ReviewMeeting meeting) {
            return review(meeting);
        }
        if (due instanceof PostVacancy vacancy) {
            return vacancy(vacancy);
        }
        if (due instanceof NoticeDeadline notice) {
            Renewal renewal = notice.getRenewal();
            return messages.format("notice." + renewal.getMode(), date(renewal.getDate()));
        }
        if (due instanceof RenewalStart start) {
            Renewal renewal = start.getRenewal();
            return messages.format("renewal." + renewal.getMode(), period(renewal.getNextPeriod()));
        }
        if (due instanceof EscalationDue escalation) {
            return escalation(escalation);
        }
        if (due instanceof SignatureDue signature) {
            return messages.format("signature", roles(signature.getResponsible()), date(signature.getStart()));
        }
        return messages.format("expiry");
    }

    private String report(ReportDue report) {
        StringJoiner sentence = new StringJoiner("; ", "", ".");
        sentence.add(messages.format("report", report.getWindow().label(), report.getWorkingDays()));
        if (!report.getChannels().isEmpty()) {
            sentence.add(messages.format("report.channels", list(report.getChannels())));
        }
        if (!report.getPeople().isEmpty()) {
            sentence.add(messages.format("report.audience", list(report.getPeople())));
        }
        if (!report.getTargets().isEmpty()) {
            sentence.add(messages.format("report.targets", list(report.getTargets())));
        }
        return sentence.toString();
    }

    private String review(ReviewMeeting meeting) {
        String people = list(meeting.getPeople());
        return meeting.getMovedFrom()
                .map(planned -> messages.format("review.moved", people, date(planned)))
                .orElseGet(() -> messages.format("review", people));
    }

    private String vacancy(PostVacancy vacancy) {
        String from = date(vacancy.getVacant().getStart());
        String to = date(vacancy.getVacant().getEnd());
        String role = roles(vacancy.getResponsible());
        return vacancy.getPost()
                .map(Post::getHolder)
                .map(holder -> messages.format("vacancy.after", holder, role, from, to))
                .orElseGet(() -> messages.format("vacancy", role, from, to));
    }

    private String escalation(EscalationDue due) {
        Violation violation = due.getViolation();
        String sentence = messages.format(
                "escalation",
                violation.getEscalation().getId(),
                figures.count(violation.getNumber()),
                violation.getTarget(),
                list(violation.getWindows().stream().map(DateRange::label).toList()),
                list(due.getPeople()),
                due.getStep().getAction());
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }

    private String roles(Collection<Role> roles) {
        return list(roles.stream().map(role -> messages.format("role." + role)).toList());
    }

    private static String list(List<String> parts) {
        return String.join(", ", parts);
    }

    private String date(LocalDate day) {
        return figures.date(day);
    }

    private String period(Period period) {
        StringJoiner parts = new StringJoiner(", ");
        addPart(parts, "years", period.getYears());
        addPart(parts, "months", period.getMonths());
        addPart(parts, "days", period.getDays());
        return parts.toString();
    }

    private void addPart(StringJoiner parts, String unit, int count) {
        if (count > 0) {
            parts.add(messages.format(count == 1 ? unit + ".one" : unit, figures.count(count)));
        }
    }
}
