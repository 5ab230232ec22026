#pragma once

#include "core/intake/mappingpreset.h"
#include "core/intake/mappingproposal.h"
#include "core/intake/valuepattern.h"

namespace lead {

/// Works out one proposal; lives for one call of proposeMapping().
class ColumnProposal
{
public:
    ColumnProposal(const MappingQuestion &question, const FieldCatalog &catalog);

    ColumnMapping result() const;

private:
    struct Candidate
    {
        FieldNumber field = 0;
        double score = 0;
        MappedBy how = MappedBy::Synonym;
        bool weak = false;
    };

    struct Column
    {
        std::string header;
        std::string key;
        ValueProfile values;
        bool meaningless = false;
        std::vector<Candidate> candidates;
        Candidate chosen;
        QString reason;
    };

    void readHeadings();
    void readPreset(Column &column, const MappingPreset::Meaning &meaning);
    void weighValues();
    void weigh(Column &column);
    void settleNames();
    void settleAmbiguous(std::size_t index);
    void addSeconds();
    void assign();
    void mapByPattern();
    void explain();

    static ValueType typeFor(const Column &column);
    bool claims(FieldNumber field, const Column *except) const;
    const Candidate *strongest(const Column &column) const;
    bool isAssigned(FieldNumber field) const;
    QString label(FieldNumber field) const { return m_catalog.at(field).label; }

    const FieldCatalog &m_catalog;
    const MappingPreset *m_preset = nullptr;
    std::string m_signature;
    std::vector<Column> m_columns;
};

} // namespace lead
