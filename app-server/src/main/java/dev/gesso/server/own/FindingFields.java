package dev.gesso.server.own;

import dev.gesso.core.rule.Finding;
import dev.gesso.server.answer.JsonPage;
import java.util.List;
import java.util.Locale;

/** Findings, for programs. */
final class FindingFields {

    private FindingFields() {}

    static void write(JsonPage page, List<Finding> findings) {
        page.objects(
                "findings",
                findings,
                (entry, finding) -> entry.text("rule", finding.rule())
                        .text("severity", finding.severity().name().toLowerCase(Locale.ROOT))
                        .text("param", finding.param())
                        .text("code", finding.code())
                        .text("type", finding.type().wireName())
                        .text("message", finding.message())
                        .text("fix", finding.fix()));
    }
}
