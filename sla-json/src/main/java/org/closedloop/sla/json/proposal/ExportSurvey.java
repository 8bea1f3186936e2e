package org.closedloop.sla.json.proposal;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.closedloop.sla.format.ExportFormat;
import org.closedloop.sla.format.TimeReader;

/**
 * The survey of all files, with the format of their times.
 *
 * @param files the files, in their order
 * @param format how times are written, and the character set of the files
 * @param times the patterns of times in other forms than the usual ones
 */
record ExportSurvey(List<FileSurvey> files, ExportFormat format, ProposedTimes times) {

    private static final String OLD_CHARSET = "windows-1252";

    /**
     * Reads all files, and those with times in other forms than the usual ones once more.
     *
     * @throws IOException if a file cannot be read
     */
    static ExportSurvey of(List<ExportFile> files, ZoneId zone) throws IOException {
        ExportFormat format = ExportFormat.standard();
        List<FileSurvey> surveys = read(files, format, zone);
        if (surveys.stream().anyMatch(FileSurvey::isGarbled)) {
            format = ExportFormat.builder().charset(OLD_CHARSET).build();
            surveys = read(files, format, zone);
        }
        ProposedTimes forms = ProposedTimes.of(
                surveys.stream().flatMap(survey -> survey.columns().stream()).toList());
        if (!forms.patterns().isEmpty()) {
            format = format.withTimePatterns(forms.patterns())
                    .withLanguage(forms.german() ? Locale.GERMAN : Locale.ENGLISH);
            TimeReader times = TimeReader.of(format, zone);
            for (FileSurvey survey : surveys) {
                survey.readTimes(format, times);
            }
        }
        return new ExportSurvey(surveys, format, forms);
    }

    private static List<FileSurvey> read(List<ExportFile> files, ExportFormat format, ZoneId zone) throws IOException {
        TimeReader times = TimeReader.of(format, zone);
        List<FileSurvey> surveys = new ArrayList<>();
        for (ExportFile file : files) {
            surveys.add(FileSurvey.of(file, format, times));
        }
        return surveys;
    }
}
