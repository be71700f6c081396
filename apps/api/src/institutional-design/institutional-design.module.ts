import { Module } from '@nestjs/common';
import { InstitutionalDesignController } from './institutional-design.controller.js';
import { InstitutionalDesignHandler } from './institutional-design.handler.js';
import { ListInstitutionalDesignHandler } from './list-institutional-design.js';
import { RepealRuleHandler } from './repeal-rule.js';

@Module({
  controllers: [InstitutionalDesignController],
  providers: [InstitutionalDesignHandler, RepealRuleHandler, ListInstitutionalDesignHandler],
})
export class InstitutionalDesignModule {}
