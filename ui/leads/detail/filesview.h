#pragma once

#include "core/leads/leaddetail.h"

#include <QWidget>

class QVBoxLayout;

namespace lead {

class LeadFiles;
class OpenLead;
class TextLabel;

/// The files of a lead: dropped or chosen, opened as copies, taken away.
class FilesView : public QWidget
{
    Q_OBJECT

public:
    FilesView(OpenLead &lead, LeadFiles &files, QWidget *parent = nullptr);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void refresh();
    QWidget *rowOf(const Attachment &attachment);
    void open(const Attachment &attachment);
    void openAs(const Attachment &attachment, const OpenableFile &file);
    void askToOpen(const Attachment &attachment, const OpenableFile &file);
    void start(const QString &name, const QString &path);

    OpenLead &m_lead;
    LeadFiles &m_files;
    QVBoxLayout *m_layout;
    std::vector<Attachment> m_shown;
    LeadId m_shownLead;
    bool m_isReadOnly = false; // as shown
    bool m_isDragOver = false;
};

} // namespace lead
