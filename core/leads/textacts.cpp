#include "core/leads/textacts.h"

#include "core/leads/leadtemplate.h"
#include "core/storage/journal.h"
#include "core/storage/settingrepository.h"
#include "core/storage/workspace.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <set>

namespace lead {

namespace {

struct TextActsText
{
    Q_DECLARE_TR_FUNCTIONS(TextActs)
};

const QString settingName = QStringLiteral("lead_texts");

Error wrong(const QString &sentence)
{
    return {Error::Invalid, sentence};
}

Result<void> check(const LeadTexts &texts, const Workspace &workspace)
{
    for (const auto &[stage, text] : texts.scripts) {
        const Stage *its = workspace.stage(stage);
        if (text.size() > LongestLeadText)
            return wrong(TextActsText::tr("The script for %1 is too long. %2 characters are the most.").arg(its ? its->name : stage.toString()).arg(LongestLeadText));
        if (Result<void> fine = checkTemplate(text, workspace.catalog()); !fine)
            return wrong(TextActsText::tr("The script for %1 cannot be kept. %2").arg(its ? its->name : stage.toString(), fine.error().message));
    }
    if (texts.templates.size() > MostNoteTemplates)
        return wrong(TextActsText::tr("%1 templates are the most. Remove one first.").arg(MostNoteTemplates));
    std::set<QString> names;
    for (const NoteTemplate &note : texts.templates) {
        if (note.name.trimmed().isEmpty())
            return wrong(TextActsText::tr("A template has no name. Give it one."));
        if (!names.insert(note.name.trimmed().toLower()).second)
            return wrong(TextActsText::tr("Two templates are called “%1”. Give one another name.").arg(note.name));
        if (note.text.trimmed().isEmpty())
            return wrong(TextActsText::tr("The template “%1” has no text.").arg(note.name));
        if (note.text.size() > LongestLeadText)
            return wrong(TextActsText::tr("The template “%1” is too long. %2 characters are the most.").arg(note.name).arg(LongestLeadText));
        if (Result<void> fine = checkTemplate(note.text, workspace.catalog()); !fine)
            return wrong(TextActsText::tr("The template “%1” cannot be kept. %2").arg(note.name, fine.error().message));
    }
    return {};
}

LeadTexts textsFrom(const QString &json)
{
    return LeadTexts::fromJson(QJsonDocument::fromJson(json.toUtf8()).object());
}

QString jsonOf(const LeadTexts &texts)
{
    return QString::fromUtf8(QJsonDocument(texts.toJson()).toJson(QJsonDocument::Compact));
}

} // namespace

Result<LeadTexts> TextActs::texts()
{
    const Result<QString> json = SettingRepository(m_workspace).read(settingName);
    return json ? Result<LeadTexts>(textsFrom(*json)) : json.error();
}

Result<OperationId> TextActs::save(const LeadTexts &before, const LeadTexts &after)
{
    if (before == after)
        return OperationId();
    Act act(m_workspace, {QStringLiteral("setup"), TextActsText::tr("Change scripts and templates")});
    if (!act.begun())
        return act.begun().error();
    if (Result<void> good = check(after, m_workspace); !good)
        return good.error();
    SettingRepository settings(m_workspace);
    const Result<QString> stored = settings.read(settingName);
    if (!stored)
        return stored.error();
    if (textsFrom(*stored) != before)
        return Error{Error::Conflict, TextActsText::tr("Somebody else changed scripts or templates meanwhile. Look at them again, then make your change.")};
    const QString text = jsonOf(after);
    if (Result<void> done = settings.write(settingName, text); !done)
        return done.error();
    if (Result<void> done = act.record({QStringLiteral("setting"), 0, {{settingName, QJsonArray{*stored, text}}}}); !done)
        return done.error();
    return act.commit();
}

Result<void> TextActs::begin(const LeadTexts &texts)
{
    SettingRepository settings(m_workspace);
    const Result<QString> stored = settings.read(settingName);
    if (!stored)
        return stored.error();
    if (!stored->isEmpty())
        return {};
    if (Result<void> good = check(texts, m_workspace); !good)
        return good;
    return settings.write(settingName, jsonOf(texts));
}

} // namespace lead
