#pragma once

#include "core/intake/fileimport.h"

#include <QWidget>

class QProgressBar;

namespace lead {

class Button;
class TextLabel;

/// How far an import is, and a way to stop it.
class ImportProgressView : public QWidget
{
    Q_OBJECT

public:
    explicit ImportProgressView(QWidget *parent = nullptr);

    void begin(const QString &fileName);
    void setProgress(const ImportProgress &progress);

Q_SIGNALS:
    void cancelled();
    void leadsWanted();

private:
    TextLabel *m_title;
    TextLabel *m_numbers;
    QProgressBar *m_bar;
    Button *m_cancel;
};

/// "12,000 rows · 48,000 rows a second · 20 seconds left"
QString progressText(const ImportProgress &progress);

} // namespace lead
