#pragma once

#include <QWidget>

namespace lead {

/// What somebody sees who starts the program for the first time: three ways to begin.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

Q_SIGNALS:
    void sampleWanted();
    void importWanted();
    void newWorkspaceWanted();
};

} // namespace lead
