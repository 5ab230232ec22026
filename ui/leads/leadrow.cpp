#include "ui/leads/leadrow.h"

#include "core/quality/phonetext.h"
#include "ui/leads/moments.h"
#include "ui/widgets/tonenames.h"

#include <QCoreApplication>
#include <algorithm>

namespace lead {

namespace {

const char *iconOfStep(const QString &kind)
{
    if (kind == u"call")
        return "phone";
    if (kind == u"email")
        return "mail";
    if (kind == u"text")
        return "message-square-text";
    return "calendar";
}

} // namespace

ToneName toneOfStage(const QString &name, const WorkspaceInfo &info)
{
    const auto stage = std::find_if(info.stages.begin(), info.stages.end(), [&](const Stage &s) { return s.name == name; });
    return stage == info.stages.end() ? ToneName::Neutral : toneOf(*stage);
}

LeadRow rowOf(LeadRecord record, const WorkspaceInfo &info)
{
    LeadRow row;
    row.record = std::move(record);
    for (auto &[number, texts] : row.record.texts)
        if (const Field *field = info.catalog.find(number); field && field->type == FieldType::Phone)
            texts.shown = phoneText(texts.shown);
    const LeadRecord &lead = row.record;
    // The name may be one of these already, when the lead has no other.
    for (const FieldNumber field : {F::Company, F::Email, F::Phone, F::Mobile})
        if (const QString text = lead.shown(field); row.secondLine.isEmpty() && text != lead.name)
            row.secondLine = text;
    row.stageTone = toneOfStage(lead.stage, info);
    if (lead.nextStep)
        row.stepIcon = iconOfStep(lead.nextStep->kind);
    return row;
}

QString sentenceOf(const LeadRow &row, Millis now)
{
    QStringList parts{row.record.name};
    if (!row.secondLine.isEmpty())
        parts << row.secondLine;
    if (!row.record.stage.isEmpty())
        parts << row.record.stage;
    if (row.record.score)
        parts << QCoreApplication::translate("LeadRow", "score %1").arg(*row.record.score);
    if (row.hasStep()) {
        parts << row.record.nextStep->title;
        if (const Millis at = row.stepAt(); at != 0)
            parts.back() += u' ' + dueText(at, now);
    }
    if (const QString value = row.record.shown(F::Amount); !value.isEmpty())
        parts << value;
    if (row.record.isDoNotContact)
        parts << QCoreApplication::translate("LeadRow", "do not contact");
    return parts.join(QStringLiteral(", "));
}

} // namespace lead
