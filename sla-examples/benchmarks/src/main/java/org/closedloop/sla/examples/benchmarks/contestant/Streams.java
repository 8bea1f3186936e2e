package org.closedloop.sla.examples.benchmarks.contestant;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.flatMapping;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.teeing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.closedloop.sla.examples.benchmarks.question.Answer;
import org.closedloop.sla.examples.benchmarks.question.Question;
import tools.jackson.databind.ObjectReader;
import tools.jackson.databind.json.JsonMapper;

/** Straightforward application code with Jackson, streams and java.time. */
final class Streams implements Contestant {

    @Override
    public String answer(Path file) throws IOException {
        ObjectReader reader = JsonMapper.shared().readerFor(CrmLead.class);
        try (Stream<String> lines = Files.lines(file)) {
            return lines.<CrmLead>map(reader::readValue)
                    .collect(teeing(
                            partitioningBy(Streams::isCounted, counting()),
                            flatMapping(Fact::of, groupingBy(Fact::month, TreeMap::new, MonthTally.collector())),
                            Streams::answer))
                    .text();
        }
    }

    private static boolean isCounted(CrmLead lead) {
        return lead.times().anyMatch(Fact::counts);
    }

    private static Answer answer(Map<Boolean, Long> leads, Map<YearMonth, MonthTally> tallies) {
        YearMonth first = YearMonth.from(Question.YEAR.getStart());
        return new Answer(
                IntStream.range(0, 12)
                        .mapToObj(first::plusMonths)
                        .map(month ->
                                tallies.getOrDefault(month, new MonthTally()).answer(month))
                        .toList(),
                leads.getOrDefault(true, 0L),
                leads.getOrDefault(false, 0L));
    }
}
