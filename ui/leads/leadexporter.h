#pragma once

#include "core/leads/leadservice.h"
#include "ui/leads/exportdialog.h"

#include <QObject>

class QWidget;

namespace lead {

class JobList;
class LeadListModel;
class LeadViews;
class Settings;

/// Brings leads of the list into a file: asks which, how and where to, and does it as a job that can be stopped.
class LeadExporter : public QObject
{
    Q_OBJECT

public:
    struct Tools
    {
        LeadService &leads;
        Settings &settings;
        JobList &jobs;
        LeadListModel &model;
        LeadViews &views;
    };

    LeadExporter(const Tools &tools, QWidget &page);

    /// Begins to ask.
    void open();
    /// Does it without a question.
    void run(const ExportChoice &choice, const QString &path);

Q_SIGNALS:
    /// The file is there.
    void exported(const QString &sentence, const QString &path);
    void said(const QString &sentence);
    void failed(const QString &sentence);

private:
    void chooseFile(const ExportChoice &choice);
    LeadSelection selectionOf(ExportChoice::Leads leads) const;
    ExportChoice lastChoice() const;
    void remember(const ExportChoice &choice, const QString &path);

    Tools m_tools;
    QWidget &m_page;
};

} // namespace lead
