#pragma once

#include "core/domain/permissions.h"
#include "ui/widgets/emptystate.h"

namespace lead {

/// What stands in the place of something that the role of the person does not allow: what that is, why, and who can
/// change it.
class NoPermission : public EmptyState
{
    Q_OBJECT

public:
    explicit NoPermission(QWidget *parent = nullptr);

    /// `what`: the name of the page or section.
    void explain(const QString &what, const Permissions &permissions, Right right, const std::vector<User> &users);
};

} // namespace lead
