#pragma once

#include "ui/settings/settingssection.h"

namespace lead {

/// What this is, its licence, and whose work it stands on.
class AboutSection : public SettingsSection
{
    Q_OBJECT

public:
    explicit AboutSection(QWidget *parent = nullptr);

private:
    void addPart(QVBoxLayout *card, const QString &name, const QString &what, const QString &licence);
};

} // namespace lead
