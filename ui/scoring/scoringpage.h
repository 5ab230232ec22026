#pragma once

#include "core/base/id.h"
#include "ui/widgets/surface.h"

#include <QJsonObject>

namespace lead {

class CommandRegistry;
class FillingStack;
class JobList;
class LeadService;
class RulesSection;
class Settings;
class TabStrip;

/// How leads are scored: a tab for each way of doing it.
class ScoringPage : public Surface
{
    Q_OBJECT

public:
    struct Tools
    {
        LeadService &leads;
        Settings &settings;
        CommandRegistry &commands;
        JobList &jobs;
    };

    explicit ScoringPage(const Tools &tools, QWidget *parent = nullptr);

    RulesSection &rules() { return *m_rules; }
    void focusFirst();
    /// By its id, "rules".
    void showSection(const QString &id);
    QString section() const;
    QJsonObject place() const;
    void restore(const QJsonObject &place);

Q_SIGNALS:
    void opened(lead::LeadId lead);
    /// Something was done that a toast tells of; `act` is invalid where it cannot be taken back.
    void done(const QString &sentence, const lead::OperationId &act);
    void said(const QString &sentence);
    void failed(const QString &sentence);

private:
    void addSection(const QString &id, const QString &title, QWidget *section);
    void addPrediction();
    void buildUi();

    Tools m_tools;
    TabStrip *m_tabs;
    FillingStack *m_sections;
    RulesSection *m_rules;
};

} // namespace lead
